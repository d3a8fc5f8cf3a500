package tequio.gathering.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.gathering.GatheringWorld;
import tequio.gathering.content.Gathering;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A gathering from its call to its report, as everybody meets it. */
@TequioTest
@Transactional
class GatheringScreenTest {

  private static final String DESK = "/trabajo/06005/eventos/1";
  private static final String PUBLIC = "/colima/cuauhtemoc/eventos";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Gathering> kind;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @BeforeEach
  void a_forum_is_called() {
    clock.set("2026-03-02T18:00:00Z");
    var town = new GovernmentKey("06005");
    officer = new SignedInPeople(program).as(Role.OFFICER, town);
    var forum = GatheringWorld.forum("2026-03-02", 2);
    assertThat(publisher.publishNew(kind, town, forum, GatheringWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
  }

  @Test
  void the_call_has_place_time_calendar_and_registration() throws Exception {
    assertThat(look(PUBLIC)).contains("Foro de prueba", "Próximos");
    assertThat(look(PUBLIC + "/1"))
        .contains("de 17:00 a 19:00 horas", "Casa de Cultura", "Convocado", "Registrarme");
    assertThat(look("/en" + PUBLIC + "/1")).contains("Announced", "Register");
    assertThat(look(PUBLIC + "/1/evento.ics"))
        .contains(
            "DTSTART:20260302T230000Z", "DTEND:20260303T010000Z",
            "LOCATION:Casa de Cultura", "STATUS:CONFIRMED");
    assertThat(look("/colima/cuauhtemoc")).contains("Próximo evento: Foro de prueba");
  }

  @Test
  void a_place_is_taken_without_a_name_and_given_back() throws Exception {
    var path = PUBLIC + "/1/registro";
    assertThat(look(path)).doesNotContain("correo@").contains("No se pide nombre ni correo");
    var first = anybody(path, "sector", "citizen", "needs", "Rampa");
    assertThat(first.getStatus()).isEqualTo(302);
    anybody(path, "sector", "academia");
    assertThat(anybody(path, "sector", "press").getContentAsString(UTF_8))
        .contains("Ya no hay lugares");
    assertThat(see(DESK)).contains("2 lugares apartados", "Rampa");

    var ticket = String.valueOf(first.getHeader("Location"));
    assertThat(look(ticket)).contains("Su lugar está apartado");
    anybody(ticket);
    assertThat(look(ticket)).contains("Este lugar no está apartado");
  }

  @Test
  void people_are_noted_at_the_door_by_an_assistant_and_from_paper_then_counted() throws Exception {
    assertThat(see("/trabajo")).contains("Publique cuántas personas asistieron: Foro de prueba");
    send(DESK + "/asistencia/apertura");
    var code = code(see(DESK + "/asistencia"));

    assertThat(
            anybody("/asistencia", "codigo", code.toLowerCase(java.util.Locale.ROOT)).getStatus())
        .isEqualTo(302);
    assertThat(anybody("/asistencia", "codigo", "AAAA").getContentAsString(UTF_8))
        .contains("Ningún registro abierto");
    assertThat(look("/asistencia/" + code)).contains("Foro de prueba", "Mujeres");
    var noted = anybody("/asistencia/" + code, "sector", "citizen", "groups", "women");
    assertThat(look(String.valueOf(noted.getHeader("Location"))))
        .contains("Una persona, por sector");

    send(DESK + "/asistencia", "sector", "government", "organisation", "Obras Públicas");
    send(
        DESK + "/asistencia/papel",
        "sector.0",
        "academia",
        "name.0",
        "Rosa Díaz",
        "consent.0",
        "on",
        "sector.3",
        "press",
        "name.3",
        "Sin permiso");
    assertThat(see(DESK + "/asistencia")).contains("4 personas, por sector", "25 %");

    send(DESK + "/cierre", "office", "Unidad");
    assertThat(look(PUBLIC + "/1"))
        .contains("Realizado", "4 personas, por sector", "Obras Públicas</span>: 1", "Rosa Díaz")
        .doesNotContain("Sin permiso", "Mujeres:");
    assertThat(mvc.perform(get("/asistencia/" + code)).andReturn().getResponse().getStatus())
        .isEqualTo(422);
    assertThat(see("/trabajo")).contains("Publique el informe: Foro de prueba");
  }

  @Test
  void a_name_needs_consent_and_is_taken_back_without_an_account() throws Exception {
    send(DESK + "/asistencia/apertura");
    var door = "/asistencia/" + code(see(DESK + "/asistencia"));

    assertThat(anybody(door, "sector", "citizen", "name", "Ana").getContentAsString(UTF_8))
        .contains("Marque que acepta");
    var noted = anybody(door, "sector", "citizen", "name", "Ana Ruiz", "consent", "on");
    var again = anybody(door, "sector", "citizen", "name", "ana ruiz", "consent", "on");
    assertThat(again.getContentAsString(UTF_8)).contains("ya estaba en el registro");
    var thanks = look(String.valueOf(noted.getHeader("Location")));
    var own = Pattern.compile("/asistencia/nombre/06005/[\\w-]{22}").matcher(thanks);
    assertThat(own.find()).isTrue();
    send(DESK + "/cierre", "office", "Unidad");
    assertThat(look(PUBLIC + "/1")).contains("Ana Ruiz");

    assertThat(look(own.group())).contains("Quitar el nombre");
    anybody(own.group());
    assertThat(look(PUBLIC + "/1")).doesNotContain("Ana Ruiz").contains("Una persona, por sector");
  }

  @Test
  void one_that_is_cancelled_stays_and_says_why_and_takes_no_register() throws Exception {
    send(DESK + "/asistencia/apertura");
    var door = "/asistencia/" + code(see(DESK + "/asistencia"));
    send(
        DESK + "/cancelacion",
        "decided.year",
        "2026",
        "decided.month",
        "3",
        "decided.day",
        "2",
        "reason",
        "Alerta por lluvias.",
        "office",
        "Unidad");

    assertThat(look(PUBLIC + "/1")).contains("Cancelado", "Alerta por lluvias.");
    assertThat(look(PUBLIC + "/1/evento.ics")).contains("STATUS:CANCELLED");
    assertThat(look(PUBLIC + "/1/registro")).contains("No se está tomando registro");
    assertThat(mvc.perform(get(door)).andReturn().getResponse().getStatus()).isEqualTo(422);
    assertThat(send(DESK + "/asistencia/apertura").getStatus()).isEqualTo(409);
  }

  @Test
  void the_report_says_what_happened_and_where_it_was_made_known() throws Exception {
    send(DESK + "/asistencia/apertura");
    send(DESK + "/cierre", "office", "Unidad");
    var report =
        send(
            DESK + "/informe",
            "held.year",
            "2026",
            "held.month",
            "3",
            "held.day",
            "2",
            "account",
            "Se habló del agua.",
            "conclusions.0",
            "Se pide otra reunión.",
            "office",
            "Unidad");
    assertThat(report.getStatus()).isEqualTo(302);
    var told =
        send(
            DESK + "/difusion",
            "channel",
            "radio",
            "where",
            "Radio Colima",
            "what",
            "Entrevista",
            "day.year",
            "2026",
            "day.month",
            "3",
            "day.day",
            "1",
            "reach",
            "500",
            "office",
            "Unidad");
    assertThat(told.getStatus()).isEqualTo(302);

    assertThat(look(PUBLIC + "/1"))
        .contains(
            "Con informe", "Se habló del agua.", "Se pide otra reunión.", "Radio Colima", "500");
    assertThat(look(PUBLIC + "/1/historial")).contains("Radio Colima");
    assertThat(see("/trabajo")).doesNotContain("Publique el informe: Foro de prueba");
  }

  @Test
  void what_the_authority_calls_is_said_in_its_own_voice() throws Exception {
    officer = new SignedInPeople(program).as(Role.AUTHORITY, new GovernmentKey("06005"));
    var begun = send("/trabajo/06005/documentos/gathering/nuevo");
    var draft = String.valueOf(begun.getHeader("Location"));
    part(
        draft,
        "convocatoria",
        "title",
        "Elección",
        "type",
        "sector-election",
        "convener",
        "Órgano");
    var when = "day.year 2026 day.month 3 day.day 9 begins 10:00 place Auditorio";
    part(draft, "cuando-y-donde", when.split(" "));
    part(draft, "programa");
    part(draft, "asistencia", "registration", "open-door");
    var seen = hidden(see(draft + "/publicacion"), "visto");
    var published = send(draft + "/publicacion", "visto", seen, "office", "Instituto");
    assertThat(published.getStatus()).isEqualTo(302);

    assertThat(look(PUBLIC + "/2.json")).contains("\"voice\" : \"oversight\"");
    assertThat(look(PUBLIC)).contains("Elección");
  }

  private void part(String draft, String section, String... fields) throws Exception {
    var path = draft + "/partes/" + section;
    var all = new java.util.ArrayList<>(java.util.List.of(fields));
    all.addAll(java.util.List.of("visto", hidden(see(path), "visto")));
    assertThat(send(path, all.toArray(String[]::new)).getStatus()).as(section).isEqualTo(302);
  }

  private static String hidden(String page, String name) {
    var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(field.find()).as(name).isTrue();
    return field.group(1);
  }

  private static String code(String page) {
    var code = Pattern.compile("<code class=\"big\">([A-Z]{4})</code>").matcher(page);
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    var form = post(path).cookie(officer.asCookie()).param("_csrf", officer.form());
    return perform(form, fields);
  }

  private MockHttpServletResponse anybody(String path, String... fields) throws Exception {
    return perform(post(path), fields);
  }

  private MockHttpServletResponse perform(
      org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder form,
      String... fields)
      throws Exception {
    form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(officer.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private String look(String path) throws Exception {
    var answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
