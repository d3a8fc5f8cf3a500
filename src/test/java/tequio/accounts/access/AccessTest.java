package tequio.accounts.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.editing.draft.Draft;
import tequio.editing.plan.BeginPlanDraft;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.requests.IdempotencyKey;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Every address and verb, asked by every role of three governments and by nobody. */
@Tag("any-database")
@TequioTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

  static final Map<String, GovernmentKey> PLACES =
      Map.of(
          "here", new GovernmentKey("06007"),
          "there", new GovernmentKey("06009"),
          "far", new GovernmentKey("14097"));

  /** Keeps no fact about governments or people: that a form came, that somebody was seen. */
  static final String BOOKKEEPING = "('account_session', 'answered_request')";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired RequestMappingHandlerMapping routes;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  final Expected expected = Expected.read();
  final Map<String, Optional<Browser>> callers = new LinkedHashMap<>();

  /** Those whose changes are counted: the view that does so itself is slow. */
  private Long[] tables = {};

  /** What came of a request: its status, and how many rows it wrote, even if it took them back. */
  record Outcome(int status, int written) {}

  @BeforeAll
  void letEverybodyIn() {
    var counted = "select relid from pg_stat_xact_user_tables where relname not in " + BOOKKEEPING;
    tables = jdbc.sql(counted).query(Long.class).list().toArray(Long[]::new);
    callers.put("nobody@", Optional.empty());
    var people = new SignedInPeople(program);
    new TransactionTemplate(transactions).executeWithoutResult(all -> letIn(people));
  }

  /** In one connection, which then hands over its counts of rows. */
  private void letIn(SignedInPeople people) {
    for (var role : Role.values()) {
      PLACES.forEach((place, government) ->
          callers.put(role.word() + "@" + place, Optional.of(people.as(role, government))));
    }
    var here = PLACES.values().stream().filter(it -> it.value().equals("06007")).toList();
    program.getBean(TenantContext.class).within(here, () -> beginDrafts(here.getFirst()));
    jdbc.sql("select pg_stat_force_next_flush()").query((row, index) -> true).list();
  }

  /** Something being written, which whoever may not must neither see nor change. */
  private Draft.Id beginDrafts(GovernmentKey government) {
    var begin = program.getBean(BeginPlanDraft.class);
    var year = new PartialDate("2026");
    var plan = begin.newPlan(government, Text.spanish("Se escribe"), year, year, year);
    var made = begin.newCommitment(plan, Text.spanish("Se escribe")).orElseThrow();
    jdbc.sql("update draft set code = '2026' where code = ?").param(made.code()).update();
    jdbc.sql(
            """
            insert into draft (government, kind, code, base, body, begun, changed)
            values (?, 'secretariat-rules', '1', 0, '{}', timestamp 'epoch', timestamp 'epoch')
            """)
        .param(government.value())
        .update();
    return made;
  }

  private void throwAwayDrafts() {
    program
        .getBean(TenantContext.class)
        .within(
            PLACES.values(),
            () -> {
              jdbc.sql("delete from draft where kind = 'secretariat-rules'").update();
              return jdbc.sql("delete from draft where plan = '2026'").update();
            });
  }

  @AfterAll
  void letEverybodyGo() {
    new TransactionTemplate(transactions).executeWithoutResult(all -> throwAwayDrafts());
    for (var caller : callers.values()) {
      caller
          .map(it -> it.account().value())
          .ifPresent(account ->
              Stream.of(
                      "account_session where account",
                      "account_role where account",
                      "account where id")
                  .forEach(
                      rows -> jdbc.sql("delete from " + rows + " = ?").param(account).update()));
    }
  }

  @Test
  void every_mapped_address_has_its_line() {
    var listed =
        expected.lines().stream().map(Expected.Line::name).collect(toCollection(TreeSet::new));
    listed.addAll(expected.open());

    var mapped = mapped();

    assertThat(mapped).as("addresses without a line in " + Expected.FILE).isSubsetOf(listed);
    assertThat(listed).as("lines without an address").isSubsetOf(mapped);
  }

  @Test
  void CVE_2023_36465_every_role_gets_what_the_table_says_and_no_more() throws Exception {
    var wrong = new TreeSet<String>();
    for (var line : expected.lines()) {
      for (var caller : callers.entrySet()) {
        var who = caller.getKey().split("@", -1);
        var outcome = ask(line.verb(), line.address(), caller.getValue());
        int right = line.answer(who[0], who[1]);
        if (outcome.status() != right || outcome.written() > 0 && mayNotWrite(line.verb(), right)) {
          wrong.add(line.name() + " " + caller.getKey() + ": " + right + " expected, " + outcome);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The same methods answer, so a few callers are enough to see that the gate stands there too. */
  @Test
  void in_english_the_answers_are_the_same() throws Exception {
    var wrong = new TreeSet<String>();
    for (var line : expected.lines()) {
      for (var name : List.of("nobody@", "officer@far", "administrator@here")) {
        var who = name.split("@", -1);
        var outcome =
            ask(line.verb(), "/en" + line.address(), callers.getOrDefault(name, Optional.empty()));
        if (outcome.status() != line.answer(who[0], who[1])) {
          wrong.add(line.name() + " " + name + ": " + outcome);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_public_page_answers_an_officer_as_it_answers_nobody() throws Exception {
    var officer = callers.getOrDefault("officer@here", Optional.empty());
    var wrong = new ArrayList<String>();
    for (var line : expected.open()) {
      var words = line.split(" ");
      var verb = words[0].equals("ANY") ? "GET" : words[0];
      var nobody = ask(verb, words[1], Optional.empty());
      if (!ask(verb, words[1], officer).equals(nobody) || nobody.written() > 0) {
        wrong.add(line + " " + nobody);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_verb_that_an_address_does_not_have_changes_nothing() throws Exception {
    var names = expected.lines().stream().map(Expected.Line::name).toList();
    var wrong = new ArrayList<String>();
    for (var address : Set.copyOf(expected.lines().stream().map(Expected.Line::address).toList())) {
      for (var verb : List.of("GET", "POST", "PUT", "DELETE", "PATCH")) {
        if (!names.contains(verb + " " + address)) {
          var outcome =
              ask(verb, address, callers.getOrDefault("administrator@here", Optional.empty()));
          if (outcome.status() < 400 || outcome.written() > 0) {
            wrong.add(verb + " " + address + " " + outcome);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Reading never writes (CVE-2023-47635), nor does what was refused or led to the way in. */
  private static boolean mayNotWrite(String verb, int status) {
    return verb.equals("GET") || status >= 400 || status == 303;
  }

  private Outcome ask(String verb, String address, Optional<Browser> caller) {
    return java.util.Objects.requireNonNull(
        new TransactionTemplate(transactions)
            .<Outcome>execute(transaction -> {
              transaction.setRollbackOnly();
              int before = written();
              return new Outcome(status(verb, address, caller), written() - before);
            }));
  }

  private int status(String verb, String address, Optional<Browser> caller) {
    var asked =
        request(HttpMethod.valueOf(verb), URI.create(expected.filled(address)))
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    caller.ifPresent(
        it -> asked.cookie(new Cookie(it.cookie(), it.token().text())).param("_csrf", it.form()));
    try {
      return mvc.perform(asked).andReturn().getResponse().getStatus();
    } catch (Exception failed) {
      throw new IllegalStateException(verb + " " + address, failed);
    }
  }

  /** Of this transaction, and of those before it that its connection has not handed over yet. */
  private int written() {
    return jdbc.sql(
            """
            select coalesce(sum(pg_stat_get_xact_tuples_inserted(t)
              + pg_stat_get_xact_tuples_updated(t) + pg_stat_get_xact_tuples_deleted(t)), 0)::int
            from unnest(?::oid[]) t
            """)
        .param(tables)
        .query((row, index) -> row.getInt(1))
        .single();
  }

  /** English shares its methods with Spanish, so its addresses share their lines. */
  private TreeSet<String> mapped() {
    var all = new TreeSet<String>();
    routes
        .getHandlerMethods()
        .forEach((route, answers) -> {
          if (!isOfAnyKind(answers)) {
            route
                .getPatternValues()
                .forEach(path -> verbs(route).forEach(verb -> all.add(verb + " " + plain(path))));
          }
        });
    return all;
  }

  /** Public addresses of documents: mapped the same for each kind, and open to everybody. */
  private static final Set<String> OF_ANY_KIND =
      Set.of(
          "tequio.publishing.page.PublicDocumentController",
          "tequio.sharing.page.DocumentSharingController",
          "tequio.subscription.request.DocumentSubscriptionController");

  private static boolean isOfAnyKind(HandlerMethod answers) {
    return OF_ANY_KIND.contains(answers.getBeanType().getName());
  }

  private static List<String> verbs(RequestMappingInfo route) {
    var methods = route.getMethodsCondition().getMethods();
    return methods.isEmpty()
        ? List.of("ANY")
        : methods.stream().map(RequestMethod::name).map(it -> it.toUpperCase(Locale.ROOT)).toList();
  }

  private static String plain(String pattern) {
    var spanish =
        pattern.equals("/en") ? "/" : pattern.startsWith("/en/") ? pattern.substring(3) : pattern;
    return spanish.replaceAll("\\{(\\w+):[^/]*}", "{$1}");
  }
}
