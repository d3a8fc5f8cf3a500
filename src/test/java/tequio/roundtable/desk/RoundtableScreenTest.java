package tequio.roundtable.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.roundtable.RoundtableWorld;
import tequio.roundtable.content.Roundtable;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A working table from its call to its results, as everybody meets it. */
@TequioTest
@Transactional
class RoundtableScreenTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06003");
  private static final String DESK = "/trabajo/06003/mesas/1";
  private static final String PUBLIC = "/colima/comala/mesas";
  private static final String VOTER = "01234567-89ab-4cde-8f01-23456789abcd";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Roundtable> kind;

  @SuppressWarnings("NullAway.Init")
  private Browser facilitator;

  @BeforeEach
  void a_table_is_called() {
    clock.set("2026-03-02T18:00:00Z");
    facilitator = new SignedInPeople(program).as(Role.FACILITATOR, TOWN);
    var table = RoundtableWorld.water("2026-03-02");
    assertThat(publisher.publishNew(kind, TOWN, table, RoundtableWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
  }

  @Test
  void the_call_has_criteria_calendar_and_registration() throws Exception {
    assertThat(look(PUBLIC)).contains("Mesa del agua", "Próximas");
    assertThat(look(PUBLIC + "/1"))
        .contains("de 10:00 a 13:00 horas", "Innovación social", "¿Participa más?", "Registrarme");
    assertThat(look("/en" + PUBLIC + "/1")).contains("Called", "Social innovation");
    assertThat(look(PUBLIC + "/1/mesa.ics")).contains("DTSTART:20260302T160000Z");
    assertThat(look("/colima/comala")).contains("Próxima mesa de trabajo: Mesa del agua");
    var place = anybody(PUBLIC + "/1/registro", "sector", "citizen", "needs", "Rampa");
    assertThat(place.getStatus()).isEqualTo(302);
    assertThat(look(String.valueOf(place.getHeader("Location")))).contains("mesa.ics");
  }

  @Test
  void who_comes_is_noted_in_the_register_that_gatherings_have() throws Exception {
    send(DESK + "/asistencia/apertura");
    var door = "/asistencia/" + code(see(DESK + "/asistencia"));
    assertThat(look(door)).contains("Mesa del agua");
    anybody(door, "sector", "academia");
    send(DESK + "/asistencia", "sector", "government", "organisation", "Obras");
    assertThat(see(DESK)).contains("2 personas, por sector");
    send(DESK + "/cierre", "de", "registro", "chair", "Facilitación");
    assertThat(look(PUBLIC + "/1")).contains("Realizada", "2 personas, por sector");
  }

  @Test
  void a_room_goes_from_cards_to_a_commitment_and_nothing_is_public_before() throws Exception {
    assertThat(see("/trabajo")).contains("Lleve la mesa y publique sus resultados: Mesa del agua");
    send(DESK + "/apertura");
    var phone = "/mesa/" + code(see(DESK));
    write(phone, "Hay fugas en la calle");
    send(DESK + "/tarjetas", form("de=tarjetas|id=x|words0=No hay pipas|words5=Sin agua"));
    send(DESK + "/tarjetas", form("de=tarjetas|id=x|words0=No hay pipas|words5=Sin agua"));
    assertThat(see(DESK + "/proyector"))
        .contains("3 tarjetas", "Hay fugas en la calle", "noindex")
        .doesNotContain("Reservada");

    send(DESK + "/etapas/grupos/apertura");
    assertThat(look(phone + "?ficha=" + VOTER)).contains("Mire la pantalla");
    send(DESK + "/grupos", form("de=grupo|card=1|card=3|name=Fugas"));
    send(DESK + "/grupos", form("de=grupo|card=2|name=Pipas"));
    var page = see(DESK);
    var fugas = option(page, "Fugas");
    send(DESK + "/etapas/prioridad/apertura");
    assertThat(vote(phone, "puntos", "dot1", fugas, "dot2", fugas).getStatus()).isEqualTo(302);
    send(DESK + "/hojas/puntos", "de", "hoja", "sheet", "12", "dot1", option(page, "Pipas"));
    assertThat(see(DESK + "/proyector")).contains("2 personas pusieron", "se muestran cuando");
    send(DESK + "/etapas/prioridad/cierre");
    assertThat(see(DESK + "/proyector")).contains("Fugas</strong> · 2 puntos");
    assertThat(vote(phone, "puntos", "dot1", fugas).getContentAsString(UTF_8))
        .contains("está cerrada");

    send(DESK + "/etapas/arbol/apertura");
    send(DESK + "/arbol", "de", "arbol", "what", "Se pierde el agua");
    send(DESK + "/arbol/nodos", form("de=nodo|place=cause|words=Red vieja"));
    send(DESK + "/etapas/alternativas/apertura");
    send(DESK + "/alternativas", "de", "alternativa", "what", "Brigada de fugas");
    assertThat(
            vote(phone, "calificaciones", "alternative", "1", "score1", "5", "score2", "3")
                .getStatus())
        .isEqualTo(302);
    send(DESK + "/hojas/calificaciones", form("de=calificacion|sheet=12|alternative=1|score1=4"));
    send(DESK + "/etapas/compromisos/apertura");
    send(DESK + "/alternativas/1/resolucion", form("de=decision-1|choice=chosen|reason=Se puede"));
    send(
        DESK + "/preliminares",
        form(
            "de=preliminar|who=Agua Potable|what=una brigada|whom=Comala|before=las lluvias|alternative=1|activities=Formar\nSalir|products="));
    assertThat(look(PUBLIC + "/1")).doesNotContain("Fugas", "brigada", "Red vieja");

    send(DESK + "/publicacion", "de", "publicar", "chair", "Facilitación");
    assertThat(look(PUBLIC + "/1"))
        .contains(
            "Con resultados",
            "Fugas",
            "2 puntos",
            "Hay fugas en la calle",
            "Red vieja",
            "Brigada de fugas",
            "4.5",
            "4 a 5",
            "Elegida",
            "antes de las lluvias");
    assertThat(look(PUBLIC + "/1/preliminares/1"))
        .contains("Agua Potable hará una brigada para Comala", "Formar", "1. Brigada de fugas");
    assertThat(look(PUBLIC + "/1/historial")).contains("Compromiso preliminar");
    assertThat(status(PUBLIC + "/1/preliminares/2")).isEqualTo(404);
    assertThat(status(phone)).isEqualTo(422);
    assertThat(mvc.perform(get(phone)).andReturn().getResponse().getContentAsString(UTF_8))
        .contains("Si la mesa ya terminó");
  }

  @Test
  void a_card_sent_four_times_is_there_once_and_bad_cards_come_back() throws Exception {
    send(DESK + "/apertura");
    var phone = "/mesa/" + code(see(DESK));
    var id = UUID.randomUUID().toString();
    for (int i = 0; i < 4; i++) {
      var sent = anybody(phone + "/tarjetas", card(id, "Falta luz"));
      assertThat(sent.getStatus()).isEqualTo(302);
    }
    assertThat(see(DESK + "/proyector")).contains("Una tarjeta<");

    var tooLong = anybody(phone + "/tarjetas", card("", "x".repeat(10_000)));
    assertThat(tooLong.getStatus()).isEqualTo(422);
    assertThat(tooLong.getContentAsString(UTF_8)).contains("500 letras", "x".repeat(10_000));
    assertThat(anybody(phone + "/tarjetas", card("", " \u200b ")).getStatus()).isEqualTo(422);
    assertThat(anybody(phone + "/tarjetas", card("", "💧💧💧")).getStatus()).isEqualTo(302);
    anybody(phone + "/tarjetas", card("", "<script>alert(1)</script>"));
    assertThat(see(DESK + "/proyector"))
        .contains("💧💧💧", "&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void the_code_of_another_table_and_what_is_withheld() throws Exception {
    send(DESK + "/apertura");
    var phone = "/mesa/" + code(see(DESK));
    var other = card("", "de otra mesa");
    other[1] = "06003/9";
    assertThat(anybody(phone + "/tarjetas", other).getContentAsString(UTF_8))
        .contains("ahora de otra mesa", "de otra mesa");
    assertThat(vote(phone, "puntos").getStatus()).isEqualTo(422);
    write(phone, "Juan me debe dinero, 312 000 0000");
    send(DESK + "/tarjetas/1/reserva", "de", "reserva-1", "reason", "Dice un teléfono");
    assertThat(see(DESK + "/proyector")).doesNotContain("Juan");
    send(DESK + "/publicacion", "de", "publicar", "chair", "Facilitación");
    assertThat(look(PUBLIC + "/1")).contains("Una tarjeta no se publica").doesNotContain("Juan");
    assertThat(look(PUBLIC + "/1.json")).doesNotContain("Juan");
  }

  @Test
  void what_is_wrong_comes_back_with_what_was_typed() throws Exception {
    send(DESK + "/apertura");
    var without =
        facilitate(
            DESK + "/preliminares",
            form("de=preliminar|who=|what=una brigada|whom=Comala|activities=|products="));
    assertThat(without.getStatus()).isEqualTo(422);
    assertThat(without.getContentAsString(UTF_8)).contains("una brigada", "Falta escribir esto");
    var gone = facilitate(DESK + "/grupos/77/nombre", "de", "grupo-77", "name", "Otro");
    assertThat(gone.getContentAsString(UTF_8)).contains("Alguien lo quitó");
    assertThat(facilitate(DESK + "/apertura").getContentAsString(UTF_8)).contains("ya se había");
  }

  /** Fields of a form: {@code de=grupo|name=Fugas}. */
  private static String[] form(String fields) {
    return java.util.Arrays.stream(fields.split("\\|"))
        .flatMap(it -> java.util.stream.Stream.of(it.split("=", 2)))
        .toArray(String[]::new);
  }

  private void write(String phone, String words) throws Exception {
    assertThat(anybody(phone + "/tarjetas", card("", words)).getStatus()).isEqualTo(302);
  }

  private static String[] card(String id, String words) {
    return new String[] {
      "mesa", "06003/1", "de", "tarjeta", "ficha", VOTER, "id", id, "words", words
    };
  }

  private MockHttpServletResponse vote(String phone, String what, String... fields)
      throws Exception {
    var all = new java.util.ArrayList<>(java.util.List.of(fields));
    all.addAll(java.util.List.of("mesa", "06003/1", "de", "puntos", "ficha", VOTER));
    return anybody(phone + "/" + what, all.toArray(String[]::new));
  }

  private static String option(String page, String name) {
    var option = Pattern.compile("<option value=\"(\\d+)\">" + name).matcher(page);
    assertThat(option.find()).as(name).isTrue();
    return option.group(1);
  }

  private static String code(String page) {
    var code = Pattern.compile("<code class=\"big\">([A-Z]{4})</code>").matcher(page);
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private void send(String path, String... fields) throws Exception {
    var answer = facilitate(path, fields);
    assertThat(answer.getStatus()).as(path + answer.getContentAsString(UTF_8)).isEqualTo(302);
  }

  private MockHttpServletResponse facilitate(String path, String... fields) throws Exception {
    var form = post(path).cookie(facilitator.asCookie()).param("_csrf", facilitator.form());
    return perform(form, fields);
  }

  private MockHttpServletResponse anybody(String path, String... fields) throws Exception {
    return perform(post(path), fields);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder form, String... fields)
      throws Exception {
    form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(facilitator.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private String look(String path) throws Exception {
    var answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private int status(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getStatus();
  }
}
