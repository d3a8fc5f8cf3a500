package tequio.accounts.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** Nobody gets rid of their own second person alone. */
@TequioTest
@Transactional
class EndRoleTest {

  static final GovernmentKey TOWN = new GovernmentKey("06007");
  static final String DESK = "/trabajo/06007";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired RoleAssignments roles;
  @Autowired EndRole endRole;

  @SuppressWarnings("NullAway.Init")
  private SignedInPeople people;

  @SuppressWarnings("NullAway.Init")
  private Browser asker;

  @SuppressWarnings("NullAway.Init")
  private Browser other;

  @BeforeEach
  void twoOfficers() {
    people = new SignedInPeople(program);
    asker = people.as(Role.OFFICER, TOWN);
    other = people.as(Role.OFFICER, TOWN);
  }

  @Test
  void an_officer_does_not_end_the_second_officer_alone() throws Exception {
    assertThat(end(asker, DESK, other, "")).isEqualTo(302);

    assertThat(isThere(other)).isTrue();
    assertThat(visitor(asker).words(DESK + "/personas")).contains("Usted pidió terminar");
    assertThat(end(asker, DESK, other, "/confirmacion")).isEqualTo(404);
    assertThat(isThere(other)).isTrue();
  }

  @Test
  void a_third_officer_confirms() throws Exception {
    var third = people.as(Role.OFFICER, TOWN);
    end(asker, DESK, other, "");

    assertThat(visitor(third).words("/trabajo")).contains("Decida si termina la función");
    assertThat(visitor(third).words(DESK + "/personas")).contains("pidió terminar esta función");
    assertThat(end(third, DESK, other, "/confirmacion")).isEqualTo(302);

    assertThat(isThere(other)).isFalse();
    assertThat(end(third, DESK, other, "/confirmacion")).isEqualTo(404);
  }

  @Test
  void an_administrator_confirms_and_so_does_the_one_whom_it_concerns() throws Exception {
    end(asker, DESK, other, "");
    assertThat(end(people.as(Role.ADMINISTRATOR, TOWN), "/admin", other, "/confirmacion"))
        .isEqualTo(302);
    assertThat(isThere(other)).isFalse();

    var another = people.as(Role.OFFICER, TOWN);
    end(asker, DESK, another, "");
    assertThat(end(another, DESK, another, "/retiro")).isEqualTo(404);
    assertThat(end(another, DESK, another, "/confirmacion")).isEqualTo(302);
    assertThat(isThere(another)).isFalse();
  }

  @Test
  void what_is_taken_back_or_whose_asker_left_is_confirmed_by_nobody() throws Exception {
    var third = people.as(Role.OFFICER, TOWN);
    end(asker, DESK, other, "");
    assertThat(end(asker, DESK, other, "/retiro")).isEqualTo(302);
    assertThat(end(third, DESK, other, "/confirmacion")).isEqualTo(404);

    end(asker, DESK, other, "");
    assertThat(roles.end(role(asker), asker.account())).isTrue();
    assertThat(end(third, DESK, other, "/confirmacion")).isEqualTo(404);
    assertThat(isThere(other)).isTrue();
  }

  @Test
  void after_thirty_days_it_has_to_be_asked_again() throws Exception {
    var third = people.as(Role.OFFICER, TOWN);
    end(asker, DESK, other, "");
    jdbc.sql("update role_end_request set asked = asked - interval '31 days'").update();

    assertThat(end(third, DESK, other, "/confirmacion")).isEqualTo(404);
    assertThat(isThere(other)).isTrue();
  }

  /** The page of the installation is no way around it for whoever is an officer too. */
  @Test
  void whoever_administers_and_is_an_officer_needs_somebody_else_at_every_page() throws Exception {
    var both =
        people.with(
            Grant.everywhere(Role.ADMINISTRATOR, SignedInPeople.from()),
            Grant.of(Role.OFFICER, TOWN, SignedInPeople.from()));

    end(both, "/admin", other, "");
    assertThat(isThere(other)).isTrue();
    assertThat(end(both, "/admin", other, "/confirmacion")).isEqualTo(404);
    assertThat(isThere(other)).isTrue();
  }

  @Test
  void whoever_only_administers_is_somebody_else_already() throws Exception {
    end(people.as(Role.ADMINISTRATOR, TOWN), "/admin", other, "");

    assertThat(isThere(other)).isFalse();
  }

  @Test
  void an_administrator_does_not_end_the_second_administrator_alone() throws Exception {
    var first = people.as(Role.ADMINISTRATOR, TOWN);
    var second = people.as(Role.ADMINISTRATOR, TOWN);
    end(first, "/admin", second, "");
    assertThat(isThere(second)).isTrue();

    var third = people.as(Role.ADMINISTRATOR, TOWN);
    assertThat(end(third, "/admin", second, "/confirmacion")).isEqualTo(302);
    assertThat(isThere(second)).isFalse();
  }

  /** Of two administrators one may be gone for ever: then the operator's command ends the role. */
  @Test
  void whoever_runs_the_machine_ends_the_role_of_an_administrator_and_no_other() {
    var first = people.as(Role.ADMINISTRATOR, TOWN);

    assertThat(endRole.endAdministrator(asker.account())).isFalse();
    assertThat(isThere(asker)).isTrue();
    assertThat(endRole.endAdministrator(first.account())).isTrue();
    assertThat(isThere(first)).isFalse();
  }

  @Test
  void who_is_nobodys_second_person_is_ended_at_once_and_oneself_too() throws Exception {
    var facilitator = people.as(Role.FACILITATOR, TOWN);

    end(asker, DESK, facilitator, "");
    end(other, DESK, other, "");

    assertThat(isThere(facilitator)).isFalse();
    assertThat(isThere(other)).isFalse();
  }

  @Test
  void the_last_administrator_stays() {
    jdbc.sql("update account_role set ended = granted where role = 'administrator'").update();
    var only = people.as(Role.ADMINISTRATOR, TOWN).account();
    var role = roles.listToday(only).getFirst().id();

    assertThat(endRole.leave(role, only)).isEqualTo(EndRole.Outcome.LAST_ADMINISTRATOR);
    people.as(Role.ADMINISTRATOR, TOWN);
    assertThat(endRole.leave(role, new AccountId(UUID.randomUUID())))
        .isEqualTo(EndRole.Outcome.NOT_THERE);
    assertThat(endRole.leave(role, only)).isEqualTo(EndRole.Outcome.ENDED);
  }

  private int end(Browser who, String desk, Browser whose, String more) throws Exception {
    var preLogin = desk + "/personas/" + role(whose) + "/fin" + more;
    return visitor(who).send(desk + "/personas", preLogin).getStatus();
  }

  /** Of somebody with one role, whether it has ended or not. */
  private UUID role(Browser whose) {
    return jdbc.sql("select id from account_role where account = ?")
        .param(whose.account().value())
        .query(UUID.class)
        .single();
  }

  private boolean isThere(Browser whose) {
    return !roles.listToday(whose.account()).isEmpty();
  }

  private Visitor visitor(Browser browser) {
    return new Visitor(web, browser.asCookie());
  }
}
