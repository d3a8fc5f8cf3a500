package tequio.accounts.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.accounts.caller.Role;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.role.Grant;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.editing.plan.BeginPlanDraft;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.mail.MailAddress;
import tequio.requests.IdempotencyKey;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/**
 * Roles, sessions, invitations and drafts that are really there and another's: whoever has nothing
 * to do with that government gets what the table says of a stranger, and all of it stays as it was.
 * So the table is asked about what exists, not only about ids of nobody.
 */
@Tag("any-database")
@Tag("whole")
@TequioTest
@Transactional
class OthersObjectsTest {

  /** Of the same state as two of the places of {@link AccessTest}; none of its callers is here. */
  static final GovernmentKey ELSEWHERE = new GovernmentKey("06008");

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  final Expected expected = Expected.read();
  final Map<String, Optional<Browser>> callers = new LinkedHashMap<>();

  @SuppressWarnings("NullAway.Init")
  private UUID role;

  @SuppressWarnings("NullAway.Init")
  private UUID session;

  @SuppressWarnings("NullAway.Init")
  private UUID invitation;

  @BeforeEach
  void makeWhatIsThere() {
    var people = new SignedInPeople(program);
    callers.put("nobody@", Optional.empty());
    for (var each : Role.values()) {
      AccessTest.PLACES.forEach((place, government) ->
          callers.put(each.word() + "@" + place, Optional.of(people.as(each, government))));
    }
    var owner = people.as(Role.OFFICER, ELSEWHERE);
    role = program.getBean(RoleAssignments.class).listToday(owner.account()).getFirst().id();
    session =
        jdbc.sql("select id from account_session where account = ?")
            .param(owner.account().value())
            .query(UUID.class)
            .single();
    var gives = Grant.of(Role.FACILITATOR, ELSEWHERE, java.time.LocalDate.of(2026, 1, 1));
    invitation =
        program
            .getBean(Invitations.class)
            .make(
                gives,
                Optional.of(new MailAddress("otra@ejemplo.invalid")),
                owner.account(),
                Optional.empty(),
                true);
    program.getBean(TenantContext.class).within(List.of(ELSEWHERE), this::beginDrafts);
  }

  private boolean beginDrafts() {
    var begin = program.getBean(BeginPlanDraft.class);
    var year = new PartialDate("2026");
    var plan = begin.newPlan(ELSEWHERE, Text.spanish("Se escribe"), year, year, year);
    var made = begin.newCommitment(plan, Text.spanish("Se escribe")).orElseThrow();
    return jdbc.sql("update draft set code = '2026' where code = ?").param(made.code()).update()
        == 1;
  }

  @Test
  void CVE_2026_40869_what_is_anothers_is_nothing_to_a_stranger() {
    var before = standing();
    assertThat(before.lines()).as("each is there").doesNotContain("none").hasSize(4);
    var wrong = new TreeSet<String>();
    for (var line : expected.lines()) {
      if (namesAnObject(line.address())) {
        for (var caller : callers.entrySet()) {
          ask(line, caller.getKey().split("@", -1), caller.getValue(), before, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void ask(
      Expected.Line line,
      String[] who,
      Optional<Browser> caller,
      String before,
      TreeSet<String> wrong) {
    boolean everybodys = line.address().startsWith("/admin") && who[0].equals("administrator");
    if (everybodys) {
      return;
    }
    int right = line.answer(who[0], who[1].equals("here") ? "there" : who[1]);
    for (var object : line.address().contains("{id}") ? List.of(role, invitation) : List.of(role)) {
      var address = filled(line.address(), object);
      int status = statusThenBack(line.verb(), address, caller, before, wrong);
      if (status != right) {
        wrong.add(line.verb() + " " + address + " " + String.join("@", who) + ": " + status);
      }
    }
  }

  private static boolean namesAnObject(String address) {
    return List.of("{id}", "{session}", "{government}").stream().anyMatch(address::contains);
  }

  private String filled(String address, UUID object) {
    return expected.filled(
        address
            .replace("{government}", ELSEWHERE.value())
            .replace("{session}", session.toString())
            .replace("{id}", object.toString()));
  }

  /** In a savepoint that is taken back, after a look whether anything is not as it was. */
  private int statusThenBack(
      String verb, String address, Optional<Browser> caller, String before, TreeSet<String> wrong) {
    var nested = new TransactionTemplate(transactions);
    nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    return Objects.requireNonNull(
        nested.<Integer>execute(savepoint -> {
          int status = status(verb, address, caller);
          if (!standing().equals(before)) {
            wrong.add(verb + " " + address + " changed what is another's");
          }
          savepoint.setRollbackOnly();
          return status;
        }));
  }

  private int status(String verb, String address, Optional<Browser> caller) {
    var asked =
        request(HttpMethod.valueOf(verb), URI.create(address))
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    caller.ifPresent(it -> asked.cookie(it.asCookie()).param("_csrf", it.form()));
    try {
      return mvc.perform(asked).andReturn().getResponse().getStatus();
    } catch (Exception failed) {
      throw new IllegalStateException(verb + " " + address, failed);
    }
  }

  /** All of what is another's, as the database has it. */
  private String standing() {
    var drafts =
        program
            .getBean(TenantContext.class)
            .within(
                List.of(ELSEWHERE),
                () ->
                    one(
                        "select string_agg(d::text, ' ' order by code, kind) from draft d"
                            + " where government = '"
                            + ELSEWHERE
                            + "'"));
    return String.join(
        "\n",
        drafts,
        one("select r::text from account_role r where id = '" + role + "'"),
        one("select s.id::text from account_session s where id = '" + session + "'"),
        one("select i::text from invitation i where id = '" + invitation + "'"));
  }

  private String one(String sql) {
    return jdbc.sql(sql).query(String.class).optional().orElse("none");
  }
}
