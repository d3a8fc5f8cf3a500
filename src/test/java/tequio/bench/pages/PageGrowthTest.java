package tequio.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tequio.bench.nation.NationInTransaction;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.kernel.GovernmentKey;
import tequio.plan.exchange.ImportPlan;
import tequio.publishing.exchange.DocumentImporter;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.testing.TequioTest;

/**
 * What PostgreSQL reads for a public page does not grow with the country. A transaction that is
 * never committed holds a nation, then one three times as large.
 */
@Tag("whole")
@TequioTest
class PageGrowthTest {

  static final GovernmentKey MODEL = new GovernmentKey("01001");
  static final int SMALL = 120;

  /** What a plan may read more by chance: one block deeper in an index, another sample. */
  static final long CHANCE = 40;

  /** Reads one narrow row for each government, in a hundredth of what the page takes. */
  static final List<String> ONE_ROW_EACH =
      List.of("select coalesce(sum(seq), 0) from ledger_counter");

  /** Rows or blocks, where a page shows every government. */
  static final long READS_OF_EACH = 3;

  @Autowired MockMvc mvc;
  @Autowired RequestMappingHandlerMapping routes;
  @Autowired Gazetteer gazetteer;
  @Autowired ImportPlan publishing;
  @Autowired DocumentImporter documents;
  @Autowired KindRegistry kinds;
  @Autowired Database database;
  @Autowired DataSource dataSource;

  @Test
  void every_public_address_is_measured() {
    var mapped = new TreeSet<String>();
    routes.getHandlerMethods().forEach((route, answers) -> mapped.addAll(read(route, answers)));
    mapped.removeIf(
        it -> it.matches("/(admin|cuenta|trabajo|entrar|invitacion|demo|static)(/.*)?"));
    mapped.removeAll(List.of("/error", "/health"));

    var listed = new TreeSet<>(MeasuredPage.list().stream().map(MeasuredPage::route).toList());

    assertThat(mapped).as("addresses without a line in " + MeasuredPage.FILE).isSubsetOf(listed);
    assertThat(listed).as("lines without an address").isSubsetOf(mapped);
  }

  @Test
  void no_public_page_reads_more_in_a_country_three_times_as_large() throws Exception {
    try (var owner = database.owner().connect()) {
      owner.setAutoCommit(false);
      // All of it lies in memory: as on any disk of today, an index costs no more than a table.
      Sql.run(owner, "set local random_page_cost = 1");
      var recorder = new StatementRecorder(owner);
      TransactionSynchronizationManager.bindResource(
          dataSource, new StatementRecorder.Holder(recorder.connection()));
      try {
        assertThat(grown(owner, recorder)).isEmpty();
      } finally {
        TransactionSynchronizationManager.unbindResource(dataSource);
        owner.rollback();
      }
    }
  }

  private List<String> grown(Connection owner, StatementRecorder recorder) throws Exception {
    var pages = new ArrayList<>(MeasuredPage.list());
    pages.removeIf(it -> it.growth() == MeasuredPage.Growth.EVERYTHING);
    pages.addAll(pagesOfDocuments(gazetteer.get(MODEL)));
    var nation = new NationInTransaction(owner, gazetteer, publishing, gazetteer.get(MODEL));
    publishDocuments();
    nation.grow(SMALL);
    var small = measure(owner, recorder, pages);
    nation.grow(2 * SMALL);
    var large = measure(owner, recorder, pages);
    return pages.stream().flatMap(it -> grown(it, small, large)).toList();
  }

  private Map<MeasuredPage, List<StatementCost>> measure(
      Connection owner, StatementRecorder recorder, List<MeasuredPage> pages) throws Exception {
    var costs = new LinkedHashMap<MeasuredPage, List<StatementCost>>();
    for (var page : pages) {
      costs.put(page, StatementCost.of(owner, statements(owner, recorder, page)));
    }
    return costs;
  }

  /** What a page sends when it has been drawn before. */
  private List<LoggedStatement> statements(
      Connection owner, StatementRecorder recorder, MeasuredPage page) throws Exception {
    var before = owner.setSavepoint();
    for (int time = 0; time < 2; time++) {
      recorder.take();
      int status =
          mvc.perform(get(URI.create(page.address()))).andReturn().getResponse().getStatus();
      assertThat(status).as(page.address()).isLessThan(500);
    }
    owner.rollback(before);
    return recorder.take();
  }

  private static Stream<String> grown(
      MeasuredPage page,
      Map<MeasuredPage, List<StatementCost>> small,
      Map<MeasuredPage, List<StatementCost>> large) {
    var before = small.getOrDefault(page, List.of());
    var after = large.getOrDefault(page, List.of());
    assertThat(after).as(page.address()).hasSameSizeAs(before);
    return IntStream.range(0, after.size())
        .filter(i -> hasGrown(page, before.get(i), after.get(i)))
        .mapToObj(i -> page.address() + " read " + before.get(i) + "\n  then " + after.get(i));
  }

  private static boolean hasGrown(MeasuredPage page, StatementCost before, StatementCost after) {
    long each = 0;
    if (page.growth() == MeasuredPage.Growth.GOVERNMENTS) {
      each = READS_OF_EACH;
    } else if (ONE_ROW_EACH.contains(after.sql().strip())) {
      each = 1;
    }
    long more = CHANCE + each * 2 * SMALL;
    return after.rows() > before.rows() + more || after.buffers() > before.buffers() * 5 / 4 + more;
  }

  private static List<String> read(RequestMappingInfo route, HandlerMethod answers) {
    var methods = route.getMethodsCondition().getMethods();
    if (!methods.contains(RequestMethod.GET)
        || answers.getBeanType().getSimpleName().equals("PublicDocumentController")) {
      return List.of();
    }
    return route.getPatternValues().stream()
        .filter(it -> !it.equals("/en") && !it.startsWith("/en/"))
        .map(it -> it.replaceAll("\\{(\\w+):[^/]*}", "{$1}"))
        .toList();
  }

  /** The demonstration's documents, as if the model had published them. */
  private void publishDocuments() throws Exception {
    var files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:tequio/demo/documents/*.json");
    for (var file : files) {
      var theirs = file.getContentAsString(StandardCharsets.UTF_8);
      var ours = theirs.replaceFirst("(\"government\"\\s*:\\s*)\"\\d+\"", "$1\"" + MODEL + "\"");
      documents.run(ours.getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<MeasuredPage> pagesOfDocuments(Government government) {
    return kinds.documents().stream()
        .filter(DocumentKind::isStoredHere)
        .flatMap(kind -> {
          var list = government.path() + kind.address().list();
          var one = kind.address().isSingle() ? list : list + "/1";
          return Stream.of(list, one, one + "/versiones/1", one + "/historial").distinct();
        })
        .map(it -> new MeasuredPage(MeasuredPage.Growth.SAME, it, it))
        .toList();
  }
}
