package tequio.secretariat.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.publishing.version.DocumentPublisher;
import tequio.requests.IdempotencyKey;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.kind.Secretariats;
import tequio.testing.Pages;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A secretariat is filled through the pages of the program, and shown to everybody. */
@TequioTest
@Transactional
class SecretariatScreenTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06004");
  private static final String DESK = "/trabajo/06004/secretariado";
  private static final String PUBLIC = "/colima/coquimatlan/secretariado";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired DocumentPublisher publisher;
  @Autowired Secretariats secretariats;

  @SuppressWarnings("NullAway.Init")
  Browser officer;

  @BeforeEach
  void install() {
    clock.set("2026-03-02T18:00:00Z");
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    SecretariatWorld.install(publisher, secretariats, TOWN, "2025-11-25");
  }

  @Test
  void an_appointment_and_a_departure_are_public_and_vacant_days_are_counted() throws Exception {
    assertThat(see(officer, "/trabajo")).contains("Nombre a quien ocupe el asiento 2");
    appoint("sociedad-civil.1", "Rosa Luna");
    assertThat(Pages.open(mvc, PUBLIC))
        .contains("Rosa Luna", "Colectivo Agua", "21 de 34 votos", "1 de 3 asientos ocupados");

    var end = new HashMap<>(day("day", 1));
    end.putAll(
        Map.of("appointment", "1", "cause", "resignation", "reason", "Renunció.", "office", "UT"));
    assertThat(send(officer, DESK + "/salida", end).getStatus()).isEqualTo(302);
    clock.set("2026-03-20T18:00:00Z");

    assertThat(Pages.open(mvc, PUBLIC))
        .contains("desde hace 18 días", "Renunció.", "Quiénes estuvieron antes");
    assertThat(Pages.open(mvc, "/en" + PUBLIC)).contains("Vacant", "for 18 days");
    assertThat(Pages.open(mvc, PUBLIC + "/historial")).contains("Rosa Luna");
    assertThat(Pages.open(mvc, "/api/v1/integrantes-de-secretariados?gobierno=06004"))
        .contains("Rosa Luna");
    assertThat(mvc.perform(get(PUBLIC + "?formato=pdf")).andReturn().getResponse().getContentType())
        .isEqualTo("application/pdf");
  }

  @Test
  void what_a_rule_refuses_comes_back_with_what_was_typed() throws Exception {
    appoint("sociedad-civil.1", "Rosa Luna");

    var again = appointment("sociedad-civil.1", "Eva Ríos");
    var answer = send(officer, DESK + "/nombramiento", again);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(UTF_8)).contains("hay otra persona", "value=\"Eva Ríos\"");
    assertThat(send(officer, DESK + "/nombramiento", appointment("nadie.9", "Eva")).getStatus())
        .isEqualTo(422);
  }

  @Test
  void the_link_of_a_letter_declares_once_and_opens_nothing_else() throws Exception {
    appoint("sociedad-civil.1", "Rosa Luna");
    clock.set("2026-05-02T18:00:00Z");
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    assertThat(Pages.open(mvc, PUBLIC))
        .contains("Debe su declaración de interés desde hace 32 días");
    var letter = Map.of("appointment", "1", "address", "rosa@ejemplo.mx");
    assertThat(send(officer, DESK + "/carta", letter).getStatus()).isEqualTo(302);
    var link =
        Letters.to(jdbc, "rosa@ejemplo.mx")
            .getFirst()
            .links()
            .getFirst()
            .replaceFirst("https?://[^/]+", "");

    assertThat(Pages.open(mvc, link)).contains("Rosa Luna", "Marque los vínculos");
    var ties = Map.of("ties", "public-funds");
    assertThat(sendAsNobody(link, ties).getContentAsString(UTF_8))
        .contains("Explique los vínculos");
    var whole = Map.of("ties", "public-funds", "details", "Una beca del estado.");
    assertThat(sendAsNobody(link, whole).getStatus()).isEqualTo(302);

    assertThat(Pages.open(mvc, PUBLIC))
        .contains("Una beca del estado.", "Su organización recibe dinero del gobierno");
    assertThat(Pages.open(mvc, link)).contains("ya se usó");
    assertThat(Pages.open(mvc, PUBLIC + "/declarar/" + "A".repeat(22))).contains("ya se usó");
  }

  @Test
  void a_member_declares_from_the_account_with_their_name() throws Exception {
    var member = new SignedInPeople(program).as(Role.MEMBER, TOWN);
    var name =
        jdbc.sql("select name from account where id = ?")
            .param(member.account().value())
            .query(String.class)
            .single();
    appoint("sociedad-civil.1", name);
    assertThat(see(member, "/trabajo")).contains("Declare sus intereses y su autonomía");

    assertThat(send(member, DESK + "/intereses", Map.of("appointment", "1")).getStatus())
        .isEqualTo(302);

    assertThat(Pages.open(mvc, PUBLIC)).contains("declara no tener vínculos");
    assertThat(send(member, DESK + "/nombramiento", Map.of()).getStatus()).isEqualTo(403);
  }

  @Test
  void a_facilitator_is_elected_by_a_session_and_the_duties_have_somebody_meanwhile()
      throws Exception {
    var elected = new HashMap<>(day("since", 1));
    elected.putAll(
        Map.of(
            "name", "Héctor Salas",
            "from", "Casa de Cultura",
            "session", "2",
            "duties.0.duty", "Levantar el acta",
            "duties.0.meanwhile", "La unidad",
            "office", "UT"));
    assertThat(send(officer, DESK + "/facilitacion", elected).getStatus()).isEqualTo(302);
    assertThat(Pages.open(mvc, PUBLIC))
        .contains(
            "Héctor Salas", "Elegida en la sesión 2", "/secretariado/sesiones/2", "La unidad");

    var end = new HashMap<>(day("day", 2));
    end.putAll(
        Map.of("appointment", "1", "cause", "resignation", "reason", "Viaje.", "office", "UT"));
    assertThat(send(officer, DESK + "/relevo", end).getStatus()).isEqualTo(302);
    clock.set("2026-03-05T18:00:00Z");
    assertThat(Pages.open(mvc, PUBLIC)).contains("No hay persona facilitadora", "La unidad");
  }

  private void appoint(String seat, String name) throws Exception {
    assertThat(send(officer, DESK + "/nombramiento", appointment(seat, name)).getStatus())
        .isEqualTo(302);
  }

  private static Map<String, String> appointment(String seat, String name) {
    var fields = new HashMap<>(day("since", 2));
    fields.putAll(
        Map.of(
            "seat", seat,
            "role", "principal",
            "name", name,
            "from", "Colectivo Agua",
            "mode", "election",
            "votes.votes", "21",
            "votes.cast", "34",
            "office", "UT"));
    fields.put("since.month", "3");
    fields.put("since.day", "1");
    return fields;
  }

  private static Map<String, String> day(String name, int day) {
    return Map.of(name + ".year", "2026", name + ".month", "3", name + ".day", String.valueOf(day));
  }

  private String see(Browser who, String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(who.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private MockHttpServletResponse send(Browser who, String path, Map<String, String> fields)
      throws Exception {
    var form = post(path).cookie(who.asCookie()).param("_csrf", who.form());
    form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    fields.forEach(form::param);
    return mvc.perform(form).andReturn().getResponse();
  }

  private MockHttpServletResponse sendAsNobody(String path, Map<String, String> fields)
      throws Exception {
    var form = post(path).param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    fields.forEach(form::param);
    return mvc.perform(form).andReturn().getResponse();
  }
}
