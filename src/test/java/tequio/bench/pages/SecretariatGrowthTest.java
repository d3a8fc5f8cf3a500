package tequio.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tequio.bench.secretariat.InventedSecretariat;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.agreement.AgreementLists;
import tequio.secretariat.agreement.AgreementReader;
import tequio.secretariat.record.MeetingLists;
import tequio.secretariat.record.MeetingReader;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/**
 * What PostgreSQL reads for the pages of a secretariat does not grow with its sessions. A
 * transaction that is never committed holds five of them, then five years, then ten.
 */
@Tag("whole")
@TequioTest
class SecretariatGrowthTest {

  static final GovernmentKey TOWN = new GovernmentKey("06005");
  static final int FEW = 5;
  static final int FIVE_YEARS = 60;
  static final int TEN_YEARS = 120;

  /** One block deeper in an index. */
  static final long CHANCE = 10;

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired Gazetteer gazetteer;
  @Autowired Database database;
  @Autowired DataSource dataSource;
  @Autowired SetClock clock;
  @Autowired MeetingLists meetings;
  @Autowired MeetingReader wholeMeetings;
  @Autowired AgreementLists agreements;
  @Autowired AgreementReader wholeAgreements;

  @Test
  void no_page_reads_more_with_ten_years_of_sessions() throws Exception {
    clock.set("2026-03-20T18:00:00Z");
    try (var owner = database.owner().connect()) {
      owner.setAutoCommit(false);
      // All of it lies in memory: as on any disk of today, an index costs no more than a table.
      Sql.run(owner, "set local random_page_cost = 1");
      var recorder = new StatementRecorder(owner);
      TransactionSynchronizationManager.bindResource(
          dataSource, new StatementRecorder.Holder(recorder.connection()));
      try {
        measure(owner, recorder);
      } finally {
        TransactionSynchronizationManager.unbindResource(dataSource);
        owner.rollback();
      }
    }
  }

  private void measure(Connection owner, StatementRecorder recorder) throws Exception {
    var town = gazetteer.get(TOWN);
    var its = new InventedSecretariat(program, TOWN);
    its.install();
    its.meet(FEW);
    requireSame(town);
    var few = costs(owner, recorder, town);
    its.meet(FIVE_YEARS);
    var fiveYears = costs(owner, recorder, town);
    its.meet(TEN_YEARS);
    var tenYears = costs(owner, recorder, town);

    var base = town.path() + "/secretariado";
    for (var page : List.of(town.path(), base, base + "/sesiones/1", base + "/acuerdos/1")) {
      requireNoMore(page, few, tenYears);
    }
    for (var list : List.of(base + "/sesiones", base + "/acuerdos")) {
      requireNoMore(list, fiveYears, tenYears);
    }
  }

  /** The narrow rows say what documents and facts say. */
  private void requireSame(Government town) {
    assertThat(meetings.listPast(town, 1).rows())
        .extracting(it -> it.document() + " " + it.state())
        .containsExactlyElementsOf(
            wholeMeetings.list(TOWN).stream().map(it -> it.document() + " " + it.state()).toList());
    assertThat(
            Stream.concat(
                    agreements.listOthers(town, 1).rows().stream(),
                    agreements.listOverdue(town).stream())
                .map(it -> it.number() + " " + it.word()))
        .containsExactlyElementsOf(
            wholeAgreements.list(TOWN).stream().map(it -> it.number() + " " + it.word()).toList());
    assertThat(agreements.listOf(town, 2)).hasSize(InventedSecretariat.EACH);
  }

  private Map<String, List<StatementCost>> costs(
      Connection owner, StatementRecorder recorder, Government town) throws Exception {
    Sql.run(owner, "analyze meeting_summary, agreement_summary, document_version, stated_fact");
    var base = town.path() + "/secretariado";
    var costs = new LinkedHashMap<String, List<StatementCost>>();
    for (var page :
        List.of(
            town.path(),
            base,
            base + "/sesiones",
            base + "/sesiones/1",
            base + "/acuerdos",
            base + "/acuerdos/1")) {
      see(page);
      var before = owner.setSavepoint();
      recorder.take();
      see(page);
      owner.rollback(before);
      costs.put(page, StatementCost.of(owner, recorder.take()));
    }
    return costs;
  }

  private void see(String page) throws Exception {
    int status = mvc.perform(get(URI.create(page))).andReturn().getResponse().getStatus();
    assertThat(status).as(page).isIn(200, 404);
  }

  private static void requireNoMore(
      String page,
      Map<String, List<StatementCost>> before,
      Map<String, List<StatementCost>> after) {
    var first = before.getOrDefault(page, List.of());
    var last = after.getOrDefault(page, List.of());
    assertThat(last).as(page).hasSameSizeAs(first).isNotEmpty();
    for (int i = 0; i < first.size(); i++) {
      assertThat(last.get(i).rows())
          .as(page + " reads " + first.get(i) + "\n then " + last.get(i))
          .isLessThanOrEqualTo(first.get(i).rows() + CHANCE);
    }
  }
}
