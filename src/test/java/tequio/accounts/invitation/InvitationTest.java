package tequio.accounts.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.testing.TequioTest;

/** Who is asked in comes in by what reached them, once, and only to what was offered. */
@TequioTest
@Transactional
class InvitationTest {

  static final GovernmentKey TOWN = new GovernmentKey("06007");
  static final String DESK = "/trabajo/06007";
  static final Pattern ID = Pattern.compile("invitaciones/([0-9a-f-]{36})/");

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired RoleAssignments roles;

  final String mail = "nueva-" + UUID.randomUUID() + "@ejemplo.mx";

  @Test
  void whoever_is_new_comes_in_by_the_link_of_the_letter_once() throws Exception {
    invite(visitor(officer()), DESK, "facilitator");
    var link = link();
    var newcomer = new Visitor(web);
    assertThat(newcomer.words(link)).contains("Facilita mesas", "Manzanillo", "Persona de prueba");

    var in = newcomer.send(link, link, "campo", "Nadia Robles");

    assertThat(Visitor.location(in)).isEqualTo("/trabajo");
    assertThat(newcomer.words("/cuenta")).contains("Nadia Robles", mail, "Facilita mesas");
    assertThat(new Visitor(web).look(link).getStatus()).isEqualTo(404);
  }

  /** A link that is a month old must not be a way into an account. */
  @Test
  void CVE_2023_48220_whoever_has_an_account_signs_in_first() throws Exception {
    invite(visitor(officer()), DESK, "facilitator");
    var link = link();
    var known =
        program
            .getBean(tequio.accounts.person.Accounts.class)
            .findOrMake(new tequio.mail.MailAddress(mail), "Nadia")
            .id();
    var stranger = new Visitor(web);

    assertThat(stranger.words(link)).contains("Entre primero").doesNotContain("<form");
    stranger.send("/entrar", link, "campo", "Otra");
    assertThat(stranger.look("/cuenta").getStatus()).isEqualTo(303);

    var herself = visitor(new SignedInPeople(program).in(known));
    herself.send(link, link);
    assertThat(herself.words("/cuenta")).contains("Facilita mesas");
  }

  @Test
  void the_code_of_a_printed_letter_leads_to_a_letter_by_mail() throws Exception {
    var officer = visitor(officer());
    send(officer, DESK, "responsible", "correo", "");
    var paper = officer.send(DESK + "/personas", DESK + "/invitaciones/" + id(officer) + "/carta");
    var code = Pattern.compile("(\\w{4}-){3}\\w{4}").matcher(paper.getContentAsString(UTF_8));
    assertThat(code.find()).isTrue();
    var newcomer = new Visitor(web);

    var typed =
        Visitor.location(
            newcomer.send("/invitacion", "/invitacion", "campo", code.group().toLowerCase()));
    newcomer.send(typed, typed + "/correo", "campo", mail);
    var link = link();
    newcomer.send(link, link, "campo", "Nadia Robles");

    assertThat(newcomer.words("/cuenta")).contains("Responsable de compromisos");
    assertThat(newcomer.look(typed).getStatus()).isEqualTo(404);
  }

  @Test
  void what_an_administrator_gives_a_second_one_agrees_to() throws Exception {
    var first = visitor(administrator());
    var second = visitor(administrator());
    invite(first, "/admin", "administrator");
    var approval = "/admin/invitaciones/" + id(first) + "/aprobacion";

    assertThat(Letters.to(jdbc, mail)).isEmpty();
    assertThat(first.send("/admin/personas", approval).getStatus()).isEqualTo(403);
    assertThat(Letters.to(jdbc, mail)).isEmpty();

    second.send("/admin/personas", approval);
    assertThat(Letters.to(jdbc, mail)).hasSize(1);
  }

  @Test
  void another_officer_agrees_to_a_new_one_where_there_is_another() throws Exception {
    var first = visitor(officer());
    var second = visitor(officer());
    invite(first, DESK, "facilitator");
    assertThat(Letters.to(jdbc, mail)).hasSize(1);
    invite(first, DESK, "officer");
    var approval = DESK + "/invitaciones/" + waiting(second) + "/aprobacion";
    assertThat(Letters.to(jdbc, mail)).hasSize(1);

    assertThat(first.send(DESK + "/personas", approval).getStatus()).isEqualTo(403);
    assertThat(Letters.to(jdbc, mail)).hasSize(1);
    second.send(DESK + "/personas", approval);

    assertThat(Letters.to(jdbc, mail)).hasSize(2);
  }

  @Test
  void what_two_people_approved_for_one_address_nobody_else_accepts() throws Exception {
    var first = visitor(officer());
    var second = visitor(officer());
    invite(first, DESK, "officer");
    second.send(DESK + "/personas", DESK + "/invitaciones/" + waiting(second) + "/aprobacion");
    var stranger = new SignedInPeople(program).as(Role.FACILITATOR, TOWN);

    assertThat(visitor(stranger).words(link())).contains("para otro correo");
    visitor(stranger).send(link(), link());
    assertThat(roles.listToday(stranger.account())).hasSize(1);
  }

  private String waiting(Visitor who) throws Exception {
    var found =
        Pattern.compile("invitaciones/([0-9a-f-]{36})/aprobacion")
            .matcher(who.words(DESK + "/personas"));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void CVE_2026_45330_another_government_sees_and_touches_nothing_of_it() throws Exception {
    var officer = visitor(officer());
    invite(officer, DESK, "facilitator");
    var id = id(officer);
    var stranger =
        visitor(new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("14097")));

    assertThat(stranger.words("/trabajo/14097/personas")).doesNotContain(mail);
    for (var act : new String[] {"fin", "carta", "aprobacion"}) {
      for (var desk : new String[] {"/trabajo/14097", DESK, "/admin"}) {
        assertThat(
                stranger
                    .send("/trabajo/14097/personas", desk + "/invitaciones/" + id + "/" + act)
                    .getStatus())
            .isIn(403, 404);
      }
    }
    assertThat(officer.words(DESK + "/personas")).contains(mail);
  }

  @Test
  void an_invitation_falls_with_the_role_of_whoever_wrote_it() throws Exception {
    var officer = officer();
    invite(visitor(officer), DESK, "facilitator");
    var link = link();
    roles.end(roles.listToday(officer.account()).getFirst().id(), officer.account());

    assertThat(new Visitor(web).look(link).getStatus()).isEqualTo(404);
  }

  @Test
  void whoever_hands_over_is_officer_until_the_successor_accepts() throws Exception {
    var officer = officer();
    send(visitor(officer), DESK, "officer", "correo", mail, "entrega", "1");
    assertThat(roles.listToday(officer.account())).hasSize(1);
    var link = link();

    new Visitor(web).send(link, link, "campo", "Nadia Robles");

    assertThat(roles.listToday(officer.account())).isEmpty();
  }

  @Test
  void an_officer_gives_no_role_beyond_their_government() throws Exception {
    var refused = send(visitor(officer()), DESK, "administrator", "correo", mail);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(
            jdbc.sql("select count(*) from invitation where mail = ?")
                .param(mail)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "correo, ana@@, Escriba un correo completo",
    "hasta, 1999-01-01, que no sea anterior al primero",
    "desde, ayer, Escriba el primer día",
    "desde, +999999999-01-01, Escriba el primer día",
    "hasta, 9999-12-31, que no sea anterior al primero",
    "compromisos, tres, Escriba solo números de compromisos",
    "compromisos, 14097/1, Escriba solo números de compromisos",
    "compromisos, 0, Escriba solo números de compromisos",
    "compromisos, 9998 9999, no tiene publicado ningún compromiso con estos números: 9998, 9999"
  })
  void what_is_wrong_is_said_beside_its_field(String field, String written, String said)
      throws Exception {
    var refused = send(visitor(officer()), DESK, "responsible", field, written);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8)).contains(said, "id=\"" + field + "-problema\"");
  }

  @Test
  void who_signed_in_long_ago_shows_again_who_they_are() throws Exception {
    var officer = officer();
    jdbc.sql("update account_session set proven = proven - interval '61 min' where account = ?")
        .param(officer.account().value())
        .update();
    var visitor = visitor(officer);

    assertThat(Visitor.location(visitor.look(DESK + "/invitaciones/nueva")))
        .isEqualTo("/entrar?volver=%2Ftrabajo%2F06007%2Finvitaciones%2Fnueva&reciente");
    var sent =
        visitor.send(
            DESK + "/personas", DESK + "/invitaciones", "correo", mail, "funcion", "facilitator");
    assertThat(sent.getStatus()).isEqualTo(303);
    assertThat(Letters.to(jdbc, mail)).isEmpty();
  }

  private Browser officer() {
    return new SignedInPeople(program).as(Role.OFFICER, TOWN);
  }

  private Browser administrator() {
    return new SignedInPeople(program).as(Role.ADMINISTRATOR, TOWN);
  }

  private Visitor visitor(Browser browser) {
    return new Visitor(web, browser.asCookie());
  }

  private void invite(Visitor visitor, String desk, String role) throws Exception {
    var sent = send(visitor, desk, role, "correo", mail);
    assertThat(sent.getStatus()).isEqualTo(302);
  }

  private static org.springframework.mock.web.MockHttpServletResponse send(
      Visitor visitor, String desk, String role, String... more) throws Exception {
    var filled = new java.util.ArrayList<>(java.util.List.of("funcion", role));
    filled.addAll(java.util.List.of(more));
    if (!filled.contains("desde")) {
      filled.addAll(java.util.List.of("desde", "2026-01-01"));
    }
    return visitor.send(
        desk + "/invitaciones/nueva", desk + "/invitaciones", filled.toArray(String[]::new));
  }

  private String link() {
    return URI.create(Letters.to(jdbc, mail).getFirst().links().getFirst()).getPath();
  }

  private static String id(Visitor visitor) throws Exception {
    for (var desk : new String[] {DESK, "/admin"}) {
      var found = ID.matcher(visitor.words(desk + "/personas"));
      String last = "";
      while (found.find()) {
        last = found.group(1);
      }
      if (!last.isEmpty()) {
        return last;
      }
    }
    throw new AssertionError("no invitation is listed");
  }
}
