package tequio.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.role.Grant;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.plan.PlanWorld;
import tequio.plan.content.PlanContent;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.PublishPlan;
import tequio.requests.IdempotencyKey;
import tequio.storage.Json;
import tequio.testing.TequioTest;

/** What everybody finds when they come to work: their own, and nothing of anybody else's. */
@TequioTest
@Transactional
class TasksOfEachRoleTest {

  static final GovernmentKey HERE = new GovernmentKey("06003");
  static final GovernmentKey THERE = new GovernmentKey("06004");
  static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired PublishPlan publish;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @SuppressWarnings("NullAway.Init")
  private SignedInPeople people;

  @BeforeEach
  void open() {
    people = new SignedInPeople(program);
  }

  @Test
  void whoever_answers_for_a_commitment_owes_its_dates_and_no_others() throws Exception {
    publishPlan(HERE, inDays(3), inDays(-40));

    var responsible =
        people.with(
            Grant.of(Role.RESPONSIBLE, HERE, LONG_AGO)
                .answeringFor(Set.of(new SubjectReference("commitment", HERE, "1"))));

    assertThat(see(responsible))
        .contains("Termina: Medir el agua")
        .doesNotContain("Contar árboles");
    assertThat(see(people.as(Role.OFFICER, HERE)))
        .contains("Termina: Medir el agua", "Está atrasada: Contar árboles", "era para el");
    for (var other : List.of(Role.MEMBER, Role.CITIZEN, Role.KEEPER)) {
      assertThat(see(people.as(other, HERE))).doesNotContain("Medir el agua");
    }
    assertThat(see(people.as(Role.OFFICER, THERE))).doesNotContain("Medir el agua");
  }

  @Test
  void those_who_accompany_a_government_read_what_it_prepares() throws Exception {
    var officer = people.as(Role.OFFICER, HERE);
    beginPlan(officer, HERE);

    assertThat(see(officer)).contains("Publique «Plan nuevo»").doesNotContain("Lea lo que");
    for (var role : List.of(Role.MEMBER, Role.FACILITATOR, Role.AUTHORITY)) {
      var page = see(people.as(role, HERE));
      assertThat(page).contains("Lea lo que se prepara de «Plan nuevo»").doesNotContain("Publique");
      assertThat(see(people.as(role, THERE))).doesNotContain("Plan nuevo");
    }
    var ofTheState = Grant.ofState(Role.AUTHORITY, HERE.state(), LONG_AGO);
    assertThat(see(people.with(ofTheState))).contains("Lea lo que se prepara de «Plan nuevo»");
    for (var role : List.of(Role.RESPONSIBLE, Role.KEEPER, Role.CITIZEN, Role.ADMINISTRATOR)) {
      assertThat(see(people.as(role, HERE))).doesNotContain("Plan nuevo");
    }
  }

  @Test
  void an_address_that_fails_is_a_task_of_the_officer_or_else_of_administrators() throws Exception {
    unreached(people.as(Role.RESPONSIBLE, HERE), "Rosa Quintero");
    unreached(people.as(Role.CITIZEN, HERE), "Saúl Bravo");
    var officer = see(people.as(Role.OFFICER, HERE));
    var administrator = see(people.as(Role.ADMINISTRATOR, HERE));

    assertThat(officer)
        .contains("Consiga el correo correcto de Rosa Quintero", "/trabajo/06003/personas")
        .doesNotContain("Saúl Bravo");
    assertThat(administrator).contains("Saúl Bravo", "/admin/personas").doesNotContain("Rosa");
    assertThat(see(people.as(Role.OFFICER, THERE))).doesNotContain("Rosa", "Saúl");
    assertThat(see(people.as(Role.MEMBER, HERE))).doesNotContain("Rosa", "Saúl");
  }

  @Test
  void an_administrator_is_asked_to_agree_to_what_another_began_never_to_their_own()
      throws Exception {
    var first = people.as(Role.ADMINISTRATOR, HERE);
    var second = people.as(Role.ADMINISTRATOR, HERE);
    rename(first, "Amparo Luna");
    send(first, "/admin/invitaciones", "funcion", "administrator", "desde", "2026-01-01");

    assertThat(see(second)).contains("Decida si aprueba la invitación que pidió Amparo Luna");
    assertThat(see(first)).doesNotContain("Decida si aprueba");
    assertThat(see(people.as(Role.OFFICER, HERE))).doesNotContain("Decida si aprueba");
  }

  @Test
  void an_invitation_that_nobody_takes_up_is_remembered_in_its_last_week() throws Exception {
    var officer = people.as(Role.OFFICER, HERE);
    send(
        officer,
        "/trabajo/06003/invitaciones",
        "funcion",
        "facilitator",
        "desde",
        "2026-01-01",
        "correo",
        "lenta@ejemplo.mx");
    assertThat(see(officer)).doesNotContain("lenta@ejemplo.mx");

    jdbc.sql("update invitation set expires = ? where mail = 'lenta@ejemplo.mx'")
        .param(clock.instant().plusSeconds(3 * 86_400).atOffset(ZoneOffset.UTC))
        .update();

    assertThat(see(officer)).contains("Recuerde a lenta@ejemplo.mx");
    assertThat(see(people.as(Role.OFFICER, THERE))).doesNotContain("lenta@ejemplo.mx");
  }

  @Test
  void whose_role_ends_hears_of_it_in_time() throws Exception {
    var soon = people.with(Grant.of(Role.OFFICER, HERE, LONG_AGO).until(inDays(20)));
    var later = people.with(Grant.of(Role.OFFICER, HERE, LONG_AGO).until(inDays(40)));
    var keeper = people.with(Grant.ofState(Role.KEEPER, HERE.state(), LONG_AGO).until(inDays(2)));

    assertThat(see(soon)).contains("Invite a quien siga en su función");
    assertThat(see(later)).doesNotContain("Invite a quien siga");
    assertThat(see(keeper)).contains("Pida que renueven su función", "Esta semana");
  }

  @Test
  void somebody_with_roles_in_two_governments_is_in_each_what_they_are_there() throws Exception {
    var both =
        people.with(
            Grant.of(Role.OFFICER, HERE, LONG_AGO),
            Grant.of(Role.MEMBER, THERE, LONG_AGO).on(new RoleAssignment.Seat("academia", true)));
    beginPlan(both, HERE);
    var there = people.as(Role.OFFICER, THERE);
    var plan = beginPlan(there, THERE);

    assertThat(see(both))
        .contains("Publique «Plan nuevo»", "Lea lo que se prepara de «Plan nuevo»")
        .contains("href=\"/trabajo/06003\"", "href=\"/trabajo/06004\"");
    assertThat(status(both, plan)).isEqualTo(200);
    assertThat(send(both, plan + "/compromisos/nuevo", "title", "Ajeno").getStatus())
        .isEqualTo(403);
    assertThat(status(both, "/trabajo/06004/personas")).isEqualTo(403);
    assertThat(status(both, "/trabajo/06003/personas")).isEqualTo(200);
    assertThat(status(both, "/trabajo/06005")).isEqualTo(404);
    assertThat(status(there, "/trabajo/06003")).isEqualTo(404);
  }

  private void publishPlan(GovernmentKey where, LocalDate first, LocalDate second) {
    var plan =
        Json.MAPPER.readValue(
            """
            {"code": "2026", "title": "Plan", "voice": "government", "start": "2026-01",
             "end": "2027-12", "approved": "2025-12", "reportingSince": "2026-01",
             "sources": [{"title": "El plan"}]}
            """,
            PlanContent.class);
    var entries =
        List.of(
            PlanWorld.entry(1, PlanWorld.content("Agua", activity("Medir el agua", first))),
            PlanWorld.entry(2, PlanWorld.content("Parque", activity("Contar árboles", second))));
    publish.publish(new PlanFile("tequio.plan", 1, where, plan, entries), PlanWorld.TERMS);
  }

  private static String activity(String title, LocalDate end) {
    return "\"activities\": [{\"number\": 1, \"title\": \"%s\", \"start\": \"2026-01\", \"end\": \"%s\"}]"
        .formatted(title, end);
  }

  private LocalDate inDays(int days) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-6)).plusDays(days);
  }

  private String beginPlan(Browser officer, GovernmentKey where) throws Exception {
    var sent =
        send(
            officer,
            "/trabajo/" + where + "/nuevo-plan",
            "title",
            "Plan nuevo",
            "start.year",
            "2031",
            "end.year",
            "2032");
    return String.valueOf(sent.getRedirectedUrl());
  }

  private void unreached(Browser who, String name) {
    rename(who, name);
    jdbc.sql("insert into account_unreached values (?, ?)")
        .params(who.account().value(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void rename(Browser who, String name) {
    jdbc.sql("update account set name = ? where id = ?")
        .params(name, who.account().value())
        .update();
  }

  private MockHttpServletResponse send(Browser who, String path, String... fields)
      throws Exception {
    var form =
        post(path)
            .cookie(who.asCookie())
            .param("_csrf", who.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return web.perform(form).andReturn().getResponse();
  }

  private int status(Browser who, String path) throws Exception {
    return web.perform(get(path).cookie(who.asCookie())).andReturn().getResponse().getStatus();
  }

  private String see(Browser who) throws Exception {
    var answer = web.perform(get("/trabajo").cookie(who.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
