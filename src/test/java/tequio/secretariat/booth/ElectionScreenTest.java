package tequio.secretariat.booth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import tequio.requests.IdempotencyKey;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.election.BallotRule;
import tequio.secretariat.election.ElectionWorld;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.election.TieRule;
import tequio.secretariat.kind.Secretariats;
import tequio.subscription.SubscriptionToken;
import tequio.testing.Pages;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A sector elects its members through the pages of the program. */
@TequioTest
@Transactional
class ElectionScreenTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06008");
  private static final String BODY = "/trabajo/06008/secretariado";
  private static final String DESK = BODY + "/elecciones/1";
  private static final String PUBLIC = "/colima/minatitlan/secretariado";
  private static final String ELECTION = PUBLIC + "/elecciones/1";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired Secretariats secretariats;
  @Autowired JdbcClient jdbc;
  @Autowired DocumentKind<SectorElection> kind;

  @SuppressWarnings("NullAway.Init")
  Browser officer;

  @BeforeEach
  void convene() {
    clock.set("2026-03-02T18:00:00Z");
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
    SecretariatWorld.install(publisher, secretariats, TOWN, "2025-11-25");
    var its =
        ElectionWorld.election(
            BallotRule.PLURALITY, TieRule.EARLIER_REGISTRATION, "2026-03-02", 1, "Ana", "Eva");
    var unused = publisher.publish(kind, kind.ref(TOWN, "1"), its, SecretariatWorld.TERMS);
  }

  @Test
  void from_the_register_to_the_seat_with_one_vote_each_on_paper_or_on_a_phone() throws Exception {
    assertThat(see("/trabajo")).contains("Registre a quienes votan y cuente: Elección de prueba");
    assertThat(see(BODY)).contains(DESK, "Sociedad civil", "Convocar una elección");
    assertThat(Pages.open(mvc, ELECTION)).contains("El resultado aún no se publica aquí");

    var first = register("Rosa Luna");
    var second = register("Iván Soto");
    register("Sara Gil");
    vote(first, "2");
    vote(second, "2");
    send(DESK + "/electores/3/papel");
    assertThat(send(DESK + "/cierre", "office", "UT").getContentAsString(UTF_8))
        .contains("Faltan papeletas en papel", "value=\"UT\"");
    var two = send(DESK + "/papeletas", "candidate", "1", "candidate", "2");
    assertThat(two.getContentAsString(UTF_8))
        .contains("value=\"1\" checked", "value=\"2\" checked");
    send(DESK + "/papeletas", "candidate", "1");
    assertThat(send(DESK + "/cierre", "office", "UT").getStatus()).isEqualTo(302);

    assertThat(Pages.open(mvc, ELECTION))
        .contains(
            "3 papeletas de 3 personas registradas; una en papel", "2. <span>Eva", "Resultó electa")
        .doesNotContain("Rosa Luna", "El resultado aún no se publica aquí", ">sociedad-civil<");
    assertThat(Pages.open(mvc, "/en" + ELECTION)).contains("3 ballots of 3 registered electors");
    assertThat(see(DESK))
        .contains("Registrar que una persona electa aceptó")
        .doesNotContain("Rosa");
    assertThat(accept("2").getStatus()).isEqualTo(302);
    assertThat(Pages.open(mvc, PUBLIC)).contains("Eva", "2 de 3 votos");
    assertThat(accept("2").getContentAsString(UTF_8)).contains("hay otra persona");
  }

  @Test
  void a_ballot_refuses_two_marks_a_second_vote_and_a_link_of_nobody() throws Exception {
    var link = register("Rosa Luna");
    var ballot = Pages.open(mvc, link);
    assertThat(ballot)
        .contains("Papeleta de Rosa Luna", "<label for=\"f-candidate-1\">1. Ana", "type=\"radio\"");

    assertThat(sendAsNobody(link, "candidate", "1", "candidate", "2").getStatus()).isEqualTo(422);
    vote(link, "1");
    assertThat(Pages.open(mvc, link)).contains("Su voto se recibió").doesNotContain("Papeleta de");
    assertThat(sendAsNobody(link, "candidate", "2").getStatus()).isEqualTo(422);
    assertThat(Pages.open(mvc, ELECTION + "/votar/" + "A".repeat(22)))
        .contains("Este enlace no abre ninguna papeleta");
    assertThat(send(DESK + "/electores", "name", "rosa LUNA").getStatus()).isEqualTo(422);
  }

  @Test
  void what_is_kept_of_the_form_of_a_ballot_ties_no_elector_to_it() throws Exception {
    var link = register("Rosa Luna");
    var ticket = link.substring(link.lastIndexOf('/') + 1);
    vote(link, "1");

    var rows = jdbc.sql("select a::text from answered_request a").query(String.class).list();
    assertThat(rows).isNotEmpty();
    assertThat(String.join("\n", rows))
        .doesNotContain(ticket)
        .doesNotContain(hex(SubscriptionToken.find(ticket).orElseThrow().hash()))
        .doesNotContain(hex(sha256(ticket)))
        .doesNotContain(hex(sha256(link)))
        .doesNotContain(hex(sha256("9:candidate\u00011:1")));
  }

  private static byte[] sha256(String words) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  @Test
  void nobody_votes_on_another_day() throws Exception {
    var link = register("Rosa Luna");
    clock.set("2026-03-03T18:00:00Z");
    assertThat(Pages.open(mvc, link)).contains("Se vota el").doesNotContain("<button>Votar");
    assertThat(sendAsNobody(link, "candidate", "1").getStatus()).isEqualTo(422);
  }

  private String register(String name) throws Exception {
    var page = send(DESK + "/electores", "name", name).getContentAsString(UTF_8);
    return Pages.find("<p>https?://[^/]+(/[^<]+/votar/[^<]+)</p>", page);
  }

  private void vote(String link, String candidate) throws Exception {
    assertThat(sendAsNobody(link, "candidate", candidate).getStatus()).isEqualTo(302);
  }

  private MockHttpServletResponse accept(String candidate) throws Exception {
    return send(
        DESK + "/aceptacion",
        "candidate",
        candidate,
        "place",
        "1",
        "role",
        "principal",
        "since",
        "2026-03-02",
        "office",
        "UT");
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(officer.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    return send(post(path).cookie(officer.asCookie()).param("_csrf", officer.form()), fields);
  }

  private MockHttpServletResponse sendAsNobody(String path, String... fields) throws Exception {
    return send(post(path), fields);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder form, String... fields)
      throws Exception {
    form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }
}
