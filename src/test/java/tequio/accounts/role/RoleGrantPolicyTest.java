package tequio.accounts.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.mail.MailAddress;
import tequio.testing.TequioTest;

/** Whoever gives, approves, prints, withdraws, lists or ends a role may give that role. */
@TequioTest
@Transactional
class RoleGrantPolicyTest {

  static final GovernmentKey STATE = new GovernmentKey("06");
  static final String DESK = "/trabajo/06";

  /** Who gives and ends each role. Kept by hand, never made from the code. */
  static final Map<Role, Set<Role>> GIVEN_BY =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Role.ADMINISTRATOR, Set.of(Role.ADMINISTRATOR)),
              Map.entry(Role.KEEPER, Set.of(Role.ADMINISTRATOR)),
              Map.entry(Role.AUTHORITY, Set.of(Role.ADMINISTRATOR)),
              Map.entry(Role.OFFICER, Set.of(Role.ADMINISTRATOR, Role.OFFICER)),
              Map.entry(Role.RESPONSIBLE, Set.of(Role.ADMINISTRATOR, Role.OFFICER)),
              Map.entry(Role.MEMBER, Set.of(Role.ADMINISTRATOR, Role.OFFICER)),
              Map.entry(Role.FACILITATOR, Set.of(Role.ADMINISTRATOR, Role.OFFICER)),
              Map.entry(Role.RESEARCHER, Set.of(Role.ADMINISTRATOR)),
              Map.entry(Role.CITIZEN, Set.of(Role.ADMINISTRATOR)),
              Map.entry(Role.CAPABILITY_LINK, Set.of(Role.ADMINISTRATOR)),
              Map.entry(Role.MACHINE, Set.of(Role.ADMINISTRATOR))));

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired RoleAssignments roles;
  @Autowired Invitations invitations;

  @SuppressWarnings("NullAway.Init")
  private SignedInPeople people;

  @SuppressWarnings("NullAway.Init")
  private SignedInPeople.Browser administrator;

  @SuppressWarnings("NullAway.Init")
  private SignedInPeople.Browser officer;

  final String mail = "nueva-" + UUID.randomUUID() + "@ejemplo.mx";

  @BeforeEach
  void whoAsks() {
    people = new SignedInPeople(program);
    administrator = people.as(Role.ADMINISTRATOR, STATE);
    officer = people.as(Role.OFFICER, STATE);
  }

  @Test
  void the_table_says_it_of_every_role() {
    assertThat(GIVEN_BY).containsOnlyKeys(Role.values());
    var wrong = new TreeSet<String>();
    for (var asking : Role.values()) {
      var caller = caller(asking);
      for (var given : Role.values()) {
        boolean right = givenBy(given).contains(asking);
        if (RoleGrantPolicy.mayGive(caller, grant(given)) != right) {
          wrong.add(asking + " gives " + given);
        }
        if (RoleGrantPolicy.mayEnd(caller, held(given)) != right) {
          wrong.add(asking + " ends " + given);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void an_officer_gives_nothing_that_reaches_the_municipalities_of_a_state() {
    var whole = Grant.ofState(Role.OFFICER, STATE, SignedInPeople.from());
    assertThat(RoleGrantPolicy.mayGive(caller(Role.OFFICER), whole)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_door_of_a_government_asks_the_table(Role role) throws Exception {
    boolean right = givenBy(role).contains(Role.OFFICER);
    var asks = visitor(officer);
    var holder = people.account();
    var held = roles.give(holder, grant(role), Optional.of(administrator.account()));
    var waiting = invitation(role, true);
    var open = invitation(role, false);
    var page = asks.words(DESK + "/personas");

    assertThat(page.contains("invitaciones/" + open + "/carta")).isEqualTo(right);
    assertThat(page.contains(mail)).isEqualTo(right);
    assertThat(page.contains("personas/" + held + "/fin")).isEqualTo(right);
    for (var preLogin :
        List.of(
            "/invitaciones/" + waiting + "/aprobacion",
            "/invitaciones/" + open + "/carta",
            "/invitaciones/" + open + "/fin",
            "/personas/" + held + "/fin")) {
      int status = asks.send(DESK + "/personas", DESK + preLogin).getStatus();
      assertThat(status != 404).as("%s %s: %s", role, preLogin, status).isEqualTo(right);
      int english = asks.send(DESK + "/personas", "/en" + DESK + preLogin).getStatus();
      assertThat(right || english == 404).as("/en %s %s", role, preLogin).isTrue();
    }
    assertThat(invitations.find(open).isPresent()).isEqualTo(!right);
    assertThat(
            asks.words(DESK + "/invitaciones/nueva")
                .contains("<option value=\"" + role.word() + "\""))
        .isEqualTo(right);
  }

  /** What was shown end to end by an officer who wanted to supervise themselves. */
  @Test
  void an_officer_does_not_become_the_authority_that_supervises_them() throws Exception {
    var second = people.as(Role.ADMINISTRATOR, STATE);
    var keeper = people.as(Role.KEEPER, STATE);
    invite(visitor(administrator), "authority");
    var id = newest();
    var asks = visitor(officer);

    assertThat(post(asks, "/invitaciones/" + id + "/aprobacion")).isEqualTo(404);
    assertThat(Letters.to(jdbc, mail)).isEmpty();
    assertThat(post(asks, "/invitaciones/" + id + "/carta")).isEqualTo(404);
    visitor(second).send("/admin/personas", "/admin/invitaciones/" + id + "/aprobacion");
    assertThat(Letters.to(jdbc, mail)).hasSize(1);
    var paper = asks.send(DESK + "/personas", DESK + "/invitaciones/" + id + "/carta");
    assertThat(paper.getStatus()).isEqualTo(404);
    assertThat(asks.words("/trabajo")).doesNotContain(mail);
    var role = roles.listToday(keeper.account()).getFirst().id();
    assertThat(post(asks, "/personas/" + role + "/fin")).isEqualTo(404);

    assertThat(roles.listToday(keeper.account())).hasSize(1);
    assertThat(roles.listToday(officer.account()))
        .extracting(RoleAssignment::role)
        .containsOnly(Role.OFFICER);
  }

  @Test
  void an_invitation_stands_while_its_writer_may_give_that_role_and_no_other() throws Exception {
    var both =
        people.with(
            grant(Role.ADMINISTRATOR), Grant.of(Role.OFFICER, STATE, SignedInPeople.from()));
    var open =
        invitations.make(
            grant(Role.AUTHORITY),
            Optional.of(new MailAddress(mail)),
            both.account(),
            Optional.empty(),
            false);
    program
        .getBean(tequio.accounts.invitation.SendInvitation.class)
        .send(invitations.find(open).orElseThrow(), tequio.web.Texts.SPANISH);
    var link = java.net.URI.create(Letters.to(jdbc, mail).getFirst().links().getFirst()).getPath();
    assertThat(new Visitor(web).look(link).getStatus()).isEqualTo(200);

    endRole(both.account(), Role.ADMINISTRATOR);

    assertThat(new Visitor(web).look(link).getStatus()).isEqualTo(404);
  }

  /** Else the one who asked would take up by paper what another agreed to for somebody else. */
  @Test
  void what_two_agreed_to_give_to_an_address_is_not_printed() throws Exception {
    var second = visitor(people.as(Role.ADMINISTRATOR, STATE));
    var first = visitor(administrator);
    invite(first, "authority");
    var id = newest();
    second.send("/admin/personas", "/admin/invitaciones/" + id + "/aprobacion");

    for (var one : List.of(first, second)) {
      assertThat(one.words("/admin/personas")).doesNotContain(id + "/carta");
      assertThat(one.send("/admin/personas", "/admin/invitaciones/" + id + "/carta").getStatus())
          .isEqualTo(403);
    }
  }

  /** The only administrator who is an officer too has a second person at their government. */
  @Test
  void no_other_page_gives_an_officer_company_without_the_officers_of_now() throws Exception {
    jdbc.sql("update account_role set ended = granted where role = 'administrator'").update();
    var both =
        people.with(
            grant(Role.ADMINISTRATOR), Grant.of(Role.OFFICER, STATE, SignedInPeople.from()));

    invite(visitor(both), "officer");

    assertThat(Letters.to(jdbc, mail)).isEmpty();
    assertThat(invitations.find(newest()).orElseThrow().waits()).isTrue();
    assertThat(post(visitor(officer), "/invitaciones/" + newest() + "/aprobacion")).isEqualTo(302);
    assertThat(Letters.to(jdbc, mail)).hasSize(1);
  }

  private static Set<Role> givenBy(Role role) {
    return Objects.requireNonNull(GIVEN_BY.get(role));
  }

  private void endRole(AccountId account, Role role) {
    for (var held : roles.listToday(account)) {
      if (held.role() == role) {
        assertThat(roles.end(held.id(), account)).isTrue();
      }
    }
  }

  private int post(Visitor visitor, String preLogin) throws Exception {
    return visitor.send(DESK + "/personas", DESK + preLogin).getStatus();
  }

  private void invite(Visitor visitor, String role) throws Exception {
    var sent =
        visitor.send(
            "/admin/invitaciones/nueva",
            "/admin/invitaciones",
            "funcion",
            role,
            "gobierno",
            STATE.value(),
            "correo",
            mail,
            "desde",
            "2026-01-01");
    assertThat(sent.getStatus()).isEqualTo(302);
  }

  private UUID newest() {
    return jdbc.sql("select id from invitation where mail = ? and ended is null")
        .param(mail)
        .query(UUID.class)
        .single();
  }

  private UUID invitation(Role role, boolean waits) {
    return invitations.make(
        grant(role),
        Optional.of(new MailAddress(mail)),
        administrator.account(),
        Optional.empty(),
        waits);
  }

  private Visitor visitor(SignedInPeople.Browser browser) {
    return new Visitor(web, browser.asCookie());
  }

  private static Grant grant(Role role) {
    return switch (role) {
      case ADMINISTRATOR, CITIZEN -> Grant.everywhere(role, SignedInPeople.from());
      case KEEPER -> Grant.ofState(role, STATE, SignedInPeople.from());
      case MEMBER ->
          Grant.of(role, STATE, SignedInPeople.from())
              .on(new RoleAssignment.Seat("civil-society", true));
      case AUTHORITY, OFFICER, RESPONSIBLE, FACILITATOR, RESEARCHER, CAPABILITY_LINK, MACHINE ->
          Grant.of(role, STATE, SignedInPeople.from());
    };
  }

  private static RoleAssignment held(Role role) {
    var grant = grant(role);
    return new RoleAssignment(
        UUID.randomUUID(),
        role,
        grant.where(),
        grant.wholeState(),
        Optional.empty(),
        grant.seat(),
        Set.of());
  }

  private static Caller caller(Role role) {
    return new Caller(Optional.empty(), List.of(held(role)));
  }
}
