package tequio.accounts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.AssignedRole;
import tequio.accounts.role.Grant;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.territory.Gazetteer;
import tequio.testing.TequioTest;

/** What an administration gave ends with it, and not a day before. */
@TequioTest
@Transactional
class EndOfTermJobTest {

  static final GovernmentKey TIJUANA = new GovernmentKey("02004");
  static final LocalDate LAST = LocalDate.of(2031, 9, 30);
  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired TermsOfOffice administrations;
  @Autowired RoleAssignments roles;
  @Autowired NotifyRoleEnding letters;
  @Autowired Gazetteer gazetteer;

  @Test
  void roles_end_when_the_last_day_has_passed_where_it_is_governed() {
    var officer = give(Grant.of(Role.OFFICER, TIJUANA, FIRST));
    give(Grant.of(Role.MEMBER, TIJUANA, FIRST).on(new RoleAssignment.Seat("government", true)));
    var society =
        give(
            Grant.of(Role.MEMBER, TIJUANA, FIRST)
                .on(new RoleAssignment.Seat("civil-society", true)));
    var next = give(Grant.of(Role.OFFICER, TIJUANA, LAST.plusDays(1)));
    var neighbour = give(Grant.of(Role.OFFICER, new GovernmentKey("02002"), FIRST));
    administrations.set(new TermOfOffice(TIJUANA, LAST, "Constancia de mayoría"));

    runAt("2031-10-01T06:59:00Z");
    assertThat(holders()).as("in Tijuana it is still the day").contains(officer);

    runAt("2031-10-01T07:01:00Z");
    assertThat(holders()).containsExactlyInAnyOrder(society, next);
    assertThat(roles.listGiven(Optional.of(new GovernmentKey("02002"))))
        .extracting(AssignedRole::account)
        .contains(neighbour);
    assertThat(
            jdbc.sql(
                    "select ended is not null and ended_by is null from account_role where account = ?")
                .param(officer.value())
                .query(Boolean.class)
                .single())
        .as("that there was a role stays")
        .isTrue();
  }

  @Test
  void people_are_told_once_a_month_before() {
    var officer = give(Grant.of(Role.OFFICER, TIJUANA, FIRST));
    var mail = program.getBean(Accounts.class).get(officer).mail().value();
    administrations.set(new TermOfOffice(TIJUANA, LAST, "Constancia de mayoría"));

    runAt("2031-08-30T18:00:00Z");
    assertThat(Letters.to(jdbc, mail)).isEmpty();
    runAt("2031-08-31T18:00:00Z");
    runAt("2031-09-01T18:00:00Z");

    assertThat(Letters.to(jdbc, mail))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.subject()).contains("Tijuana");
          assertThat(letter.plain()).contains("30 de septiembre de 2031");
        });
  }

  @Test
  void an_administrator_says_the_last_day_with_its_document() throws Exception {
    var administrator =
        new Visitor(web, new SignedInPeople(program).as(Role.ADMINISTRATOR, TIJUANA).asCookie());
    var path = "/admin/administraciones";

    var wrong = administrator.send(path, path, "gobierno", "99999", "termina", "pronto");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
        .contains(
            "Escriba el nombre de un gobierno que exista",
            "Escriba el último día",
            "qué documento");
    administrator.send(
        path, path, "gobierno", "02004", "termina", "2031-09-30", "documento", "Constancia");

    assertThat(administrator.words(path)).contains("Tijuana", "30 de septiembre de 2031");
  }

  private List<AccountId> holders() {
    return roles.listGiven(Optional.of(TIJUANA)).stream().map(AssignedRole::account).toList();
  }

  private AccountId give(Grant grant) {
    return new SignedInPeople(program).with(grant).account();
  }

  private void runAt(String moment) {
    var clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    new EndOfTermJob(administrations, roles, letters, gazetteer, clock).run();
  }
}
