package tequio.consultation.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import tequio.consultation.ConsultationWorld;
import tequio.consultation.content.Consultation;
import tequio.consultation.content.ScreeningMode;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A consultation from its call to the answer to a contested removal, as everybody meets it. */
@TequioTest
@Transactional
class ParticipationScreenTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06008");
  private static final String DESK = "/trabajo/06008/consultas/1";
  private static final String PUBLIC = "/colima/minatitlan/consultas";
  private static final String FORM = PUBLIC + "/1/participar";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Consultation> kind;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @BeforeEach
  void a_day_of_march() {
    clock.set("2026-03-10T18:00:00Z");
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
  }

  private void publish(ScreeningMode screening) {
    var consultation = ConsultationWorld.ofMarch(screening);
    assertThat(publisher.publishNew(kind, TOWN, consultation, ConsultationWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
  }

  @Test
  void an_open_consultation_says_what_to_do_and_a_submission_has_an_address() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    assertThat(look(PUBLIC)).contains("¿Qué debemos resolver primero?", "Abierta");
    assertThat(look(PUBLIC + "/1")).contains("Participar", "Mujeres", "Módulo en el tianguis");
    assertThat(look("/en" + PUBLIC + "/1")).contains("Take part", "Open");
    assertThat(look("/colima/minatitlan")).contains("href=\"" + PUBLIC + "\"");
    assertThat(look(PUBLIC + "/1/cartel")).contains("Participe: En línea");

    assertThat(look(FORM)).contains("Hasta 2,000 caracteres", "Reglas de esta consulta", "Agua");
    var sent = anybody(FORM, "words", "Falta <b>agua</b>", "topic", "0", "place", " Centro ");
    assertThat(sent.getHeader("Location")).isEqualTo(FORM + "/recibido/1");
    assertThat(sent.getCookies()).isEmpty();
    assertThat(look(FORM + "/recibido/1")).contains("Es el número 1.", "Ya es público.");
    assertThat(look(PUBLIC + "/1/planteamientos/1"))
        .contains("Falta &lt;b&gt;agua&lt;/b&gt;", "Agua", "Centro", "Todavía no se agrupa");
    assertThat(look(PUBLIC + "/1/planteamientos")).contains("Falta &lt;b&gt;agua");
    assertThat(look(PUBLIC + "/1/planteamientos?tema=1")).doesNotContain("Falta &lt;b&gt;agua");
    assertThat(look(PUBLIC + "/1/resultados")).contains("Agua", "100 %", "Centro");
    assertThat(look("/colima/minatitlan/datos/planteamientos.csv")).contains("Centro,web");
  }

  @Test
  void bad_input_is_refused_with_a_sentence_and_stored_nowhere() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    assertThat(refused("words", "a".repeat(10_000))).contains("2,000");
    assertThat(refused("words", "😡😡😡")).contains("Escríbalo con palabras");
    assertThat(refused("words", "   ")).contains("form");
    assertThat(refused("words", "Agua", "place", "x".repeat(101))).contains("100");
    assertThat(look(PUBLIC + "/1")).doesNotContain("Se recibi");

    anybody(FORM, "words", "Más agua");
    assertThat(anybody(FORM, "words", "mas AGUA!").getContentAsString(UTF_8))
        .contains("ya se recibió en esta consulta");
  }

  @Test
  void a_telephone_number_is_offered_to_be_hidden() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    var words = "Llámenme al 312 123 4567 por el pozo";
    assertThat(refused("words", words))
        .contains("Oculto quedaría así", "[dato oculto] por el pozo");
    anybody(FORM, "words", words, "ocultar", "si");
    anybody(FORM, "words", words, "ocultar", "no");

    assertThat(look(PUBLIC + "/1/planteamientos/1")).contains("[dato oculto]");
    assertThat(look(PUBLIC + "/1/planteamientos/2")).contains("312 123 4567");
  }

  @Test
  void screened_removed_contested_and_restored() throws Exception {
    publish(ScreeningMode.SCREENED);
    anybody(FORM, "words", "Más luz en la plaza");
    anybody(FORM, "words", "Algo que insulta");
    assertThat(look(PUBLIC + "/1/planteamientos/1"))
        .contains("Se publica cuando")
        .doesNotContain("Más luz");
    assertThat(see("/trabajo")).contains("Lea los planteamientos que esperan");
    assertThat(see(DESK)).contains("2 esperan");
    assertThat(see(DESK + "/planteamientos")).contains("Más luz en la plaza");

    send(DESK + "/planteamientos/1/publicacion");
    assertThat(look(PUBLIC + "/1/planteamientos/1")).contains("Más luz en la plaza");
    send(
        DESK + "/planteamientos/2/retiro",
        "reason",
        "insult",
        "explanation",
        "Insulta a una persona.",
        "office",
        "Unidad");
    assertThat(look(PUBLIC + "/1/planteamientos/2"))
        .contains("Insulta o amenaza", "Insulta a una persona.", "Impugnar")
        .doesNotContain("Algo que insulta");
    assertThat(look(PUBLIC + "/1/resultados")).contains("Qué se retiró y por qué");
    assertThat(look(PUBLIC + "/1/historial")).contains("Insulta a una persona.");

    var contest = PUBLIC + "/1/planteamientos/2/impugnar";
    anybody(contest, "words", "No insulta a nadie");
    assertThat(look(contest)).contains("El retiro está impugnado");
    assertThat(see("/trabajo")).contains("Responda los retiros impugnados");
    assertThat(see(DESK + "/planteamientos/2/revision")).contains("No insulta a nadie");
    send(
        DESK + "/planteamientos/2/revision",
        "result",
        "restored",
        "explanation",
        "No nombra a nadie.",
        "office",
        "Unidad");
    assertThat(look(PUBLIC + "/1/planteamientos/2"))
        .contains("Algo que insulta", "Se vuelve a publicar", "No nombra a nadie.");
  }

  @Test
  void a_closed_consultation_says_since_when_and_what_one_can_do_instead() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    clock.set("2026-04-01T12:00:00Z");

    assertThat(look(FORM)).contains("cerró el 31 de marzo de 2026", "Leer los planteamientos");
    assertThat(refused("words", "Tarde")).contains("cerró el 31 de marzo");
    assertThat(look(PUBLIC + "/1")).contains("Cerrada", "Resultados");
    clock.set("2026-03-01T12:00:00Z");
    assertThat(look(FORM)).contains("abre el 2 de marzo de 2026");
  }

  private String refused(String... fields) throws Exception {
    var answer = anybody(FORM, fields);
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString(UTF_8);
  }

  private void send(String path, String... fields) throws Exception {
    var form = post(path).cookie(officer.asCookie()).param("_csrf", officer.form());
    assertThat(perform(form, fields).getStatus()).as(path).isEqualTo(302);
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
    return words(get(path).cookie(officer.asCookie()), path);
  }

  private String look(String path) throws Exception {
    return words(get(java.net.URI.create(path)), path);
  }

  private String words(
      org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder asked, String path)
      throws Exception {
    var answer = mvc.perform(asked).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
