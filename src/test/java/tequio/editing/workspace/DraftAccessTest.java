package tequio.editing.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.requests.IdempotencyKey;
import tequio.testing.TequioTest;

/** An officer writes a plan, part by part, and publishes it; nobody else can. */
@TequioTest
@Transactional
class DraftAccessTest {

  static final GovernmentKey COLIMA = new GovernmentKey("06002");
  static final String HOME = "/trabajo/06002";
  static final String PLAN = HOME + "/planes/2026-2027";
  static final String PUBLIC = "/colima/colima";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @BeforeEach
  void signIn() {
    officer = new SignedInPeople(program).as(Role.OFFICER, COLIMA);
  }

  @Test
  void a_plan_is_begun_written_part_by_part_and_published() throws Exception {
    beginPlan();
    var commitment = beginCommitment("Agua limpia en cada colonia");
    assertThat(see(commitment)).contains("Problema público", "Por iniciar", "Faltan");

    assertThat(save(commitment + "/partes/problema", "problem", "Falta el agua").getStatus())
        .isEqualTo(302);
    save(
        commitment + "/partes/actividades/nuevo",
        "title",
        "Reparar la red",
        "responsible.0.office",
        "Obras Públicas",
        "responsible.0.person.name",
        "Ana Ruiz",
        "end.month",
        "marzo",
        "end.year",
        "2027");
    save(
        commitment + "/partes/fechas",
        "start.year",
        "2026",
        "end.day",
        "30",
        "end.month",
        "6",
        "end.year",
        "2027");

    assertThat(see(commitment + "/vista")).contains("Reparar la red", "Obras Públicas", "mar 2027");
    assertThat(status(PUBLIC + "/plan/2026-2027")).isEqualTo(404);

    var published = save(PLAN + "/publicacion", "office", "Presidencia Municipal");

    assertThat(published.getRedirectedUrl()).isEqualTo(PLAN + "/publicado");
    assertThat(see(PLAN + "/publicado")).contains("Ya es público", PUBLIC + "/plan/2026-2027");
    assertThat(see(PUBLIC + "/compromisos/1"))
        .contains("Agua limpia en cada colonia", "Falta el agua", "Reparar la red", "30 de junio");
    assertThat(see(PUBLIC + "/plan/2026-2027")).contains("Presidencia Municipal");
    assertThat(see(PLAN)).contains("Publicado").doesNotContain("Sin publicar");
  }

  @Test
  void the_next_version_asks_why_and_says_what_changed() throws Exception {
    publishPlan("Agua limpia");
    send(HOME + "/compromisos/1/borrador");
    assertThat(see("/trabajo")).contains("Publique «Plan de Colima»");
    save(HOME + "/compromisos/1/partes/nombre", "title", "Agua limpia y constante");
    assertThat(see(PLAN + "/publicacion"))
        .contains("«Agua limpia» a «Agua limpia y constante»")
        .contains("value=\"Presidencia\"", "<option value=\"Presidencia\">");

    var silent = save(PLAN + "/publicacion", "office", "Presidencia");
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(silent.getContentAsString(UTF_8)).contains("Escriba por qué cambia");
    save(PLAN + "/publicacion", "office", "Presidencia", "reason", "Lo pidió el secretariado");

    assertThat(see(PUBLIC + "/compromisos/1")).contains("Agua limpia y constante");
    assertThat(see(PUBLIC + "/compromisos/1/historial"))
        .contains("Lo pidió el secretariado", "«Agua limpia» a «Agua limpia y constante»");
  }

  @Test
  void a_commitment_leaves_the_plan_with_its_reason() throws Exception {
    publishPlan("Agua limpia");
    var second = beginCommitment("Parques");
    save(PLAN + "/publicacion", "office", "Presidencia", "reason", "Se sumó un compromiso");
    send(second + "/borrador");

    save(second + "/retiro", "reason", "Lo hará el estado");
    assertThat(see(PLAN + "/publicacion")).contains("Sale el compromiso 2: Lo hará el estado");
    save(PLAN + "/publicacion", "office", "Presidencia", "reason", "Lo hará el estado");

    assertThat(see(PUBLIC + "/plan/2026-2027")).contains("Agua limpia").doesNotContain("Parques");
    assertThat(see(PUBLIC + "/compromisos/2")).contains("Parques");
  }

  @Test
  void what_cannot_be_read_is_said_beside_its_field_and_nothing_is_lost() throws Exception {
    beginPlan();
    var commitment = beginCommitment("Agua");

    var answer =
        save(
            commitment + "/partes/actividades/nuevo",
            "title",
            "Lo que tardé en escribir",
            "end.day",
            "31",
            "end.month",
            "2",
            "end.year",
            "2027");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(UTF_8))
        .contains(
            "Hay que corregir algo", "href=\"#f-end\"", "31/2/2027", "Lo que tardé en escribir");
    var wrongOrder = save(commitment + "/partes/fechas", "start.year", "2027", "end.year", "2026");
    assertThat(wrongOrder.getStatus()).isEqualTo(422);
    assertThat(wrongOrder.getContentAsString(UTF_8)).contains("antes de empezar (2027)");
  }

  @Test
  void rows_come_go_and_move_without_anything_being_saved() throws Exception {
    beginPlan();
    var path = beginCommitment("Agua") + "/partes/responsables";

    var more = save(path, "responsible.0.office", "Obras", "hacer", "agregar responsible 1");
    var moved =
        save(
            path,
            "responsible.0.office",
            "Obras",
            "responsible.1.office",
            "Tesorería",
            "hacer",
            "subir responsible 1");

    assertThat(more.getStatus()).isEqualTo(200);
    assertThat(more.getContentAsString(UTF_8)).contains("responsible.1.office").contains("Obras");
    var page = moved.getContentAsString(UTF_8);
    assertThat(page.indexOf("Tesorería")).isBetween(0, page.indexOf("Obras"));
    assertThat(see(path)).doesNotContain("Tesorería");
  }

  @Test
  void who_saves_over_what_they_have_not_seen_is_shown_both_texts() throws Exception {
    beginPlan();
    var path = beginCommitment("Agua") + "/partes/problema";
    var seen = seen(see(path));
    save(path, "problem", "Lo que escribió la primera persona");

    var late = send(path, "visto", seen, "problem", "Lo que escribió la segunda");

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(UTF_8))
        .contains("Lo que escribió la primera persona", "Lo que escribió la segunda")
        .doesNotContain("<p>not-reviewed");
    var again =
        send(path, "visto", seen(late.getContentAsString(UTF_8)), "problem", "Las dos cosas");
    assertThat(again.getStatus()).isEqualTo(302);
    assertThat(see(path)).contains("Las dos cosas");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR", "CITIZEN", "MEMBER", "AUTHORITY", "FACILITATOR"})
  void nobody_but_the_officer_writes_or_publishes(Role role) throws Exception {
    beginPlan();
    var commitment = beginCommitment("Agua");
    officer = new SignedInPeople(program).as(role, COLIMA);

    for (var path :
        new String[] {
          HOME + "/nuevo-plan",
          PLAN + "/borrador",
          PLAN + "/compromisos/nuevo",
          PLAN + "/publicacion",
          commitment + "/partes/problema",
          commitment + "/partes/actividades/nuevo",
          commitment + "/retiro"
        }) {
      assertThat(send(path, "title", "No", "office", "No", "problem", "No").getStatus())
          .as(path)
          .isIn(403, 404);
    }
  }

  @Test
  void of_another_governments_desk_nobody_learns_anything() throws Exception {
    beginPlan();
    officer = new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("06003"));

    assertThat(status(PLAN)).isEqualTo(404);
    assertThat(status(HOME)).isEqualTo(404);
    assertThat(status("/trabajo/06003")).isEqualTo(200);
  }

  @Test
  void the_working_home_lists_what_is_begun_and_not_published() throws Exception {
    assertThat(see("/trabajo")).contains("¿Qué debo esta semana?", "Empiece el ejercicio");
    beginPlan();

    assertThat(see("/trabajo")).contains("Publique «Plan de Colima»", "secciones por revisar");
  }

  private void publishPlan(String commitment) throws Exception {
    beginPlan();
    beginCommitment(commitment);
    save(PLAN + "/publicacion", "office", "Presidencia");
  }

  private void beginPlan() throws Exception {
    String[] plan = {"title", "Plan de Colima", "start.year", "2026", "end.year", "2027"};
    assertThat(send(HOME + "/nuevo-plan", plan).getRedirectedUrl()).isEqualTo(PLAN);
  }

  private String beginCommitment(String title) throws Exception {
    return Objects.requireNonNull(
        send(PLAN + "/compromisos/nuevo", "title", title).getRedirectedUrl());
  }

  /** Fills in a form that was opened just now. */
  private MockHttpServletResponse save(String path, String... fields) throws Exception {
    var more = java.util.Arrays.copyOf(fields, fields.length + 4);
    var seen = seen(see(path));
    more[fields.length] = "visto";
    more[fields.length + 1] = seen;
    more[fields.length + 2] = "confirma";
    more[fields.length + 3] = seen;
    return send(path, more);
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    var form =
        post(path)
            .cookie(officer.asCookie())
            .param("_csrf", officer.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
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

  private int status(String path) throws Exception {
    return mvc.perform(get(path).cookie(officer.asCookie())).andReturn().getResponse().getStatus();
  }

  private static String seen(String page) {
    var found = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }
}
