package tequio.exercise.convening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.role.Grant;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.accounts.signin.Visitor;
import tequio.gathering.GatheringWorld;
import tequio.gathering.content.Gathering;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** The authority of a state sees its municipalities in one table and invites them. */
@TequioTest
@Transactional
class ConveningScreenTest {

  private static final GovernmentKey STATE = new GovernmentKey("06");
  private static final String DESK = "/trabajo/06/municipios";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Gathering> kind;

  @SuppressWarnings("NullAway.Init")
  private SignedInPeople people;

  @SuppressWarnings("NullAway.Init")
  private Browser authority;

  @BeforeEach
  void signIn() {
    clock.set("2026-03-02T18:00:00Z");
    people = new SignedInPeople(program);
    authority = ofTheState();
  }

  @Test
  void an_invitation_by_mail_leads_straight_into_the_exercise() throws Exception {
    assertThat(see(authority, "/trabajo")).contains("href=\"" + DESK + "\"");
    assertThat(see(people.as(Role.OFFICER, new GovernmentKey("06005")), "/trabajo"))
        .doesNotContain("/municipios\"");
    assertThat(see(authority, DESK)).contains("Ningún municipio", "Coquimatlán");
    assertThat(invite("06004", "enlace@example.org").getStatus()).isEqualTo(302);
    assertThat(see(authority, DESK)).contains("Invitación abierta hasta", "enlace@example.org");

    var letter = Letters.to(jdbc, "enlace@example.org").getFirst();
    var link = letter.links().getFirst().replaceFirst("https?://[^/]+", "");
    var officer = new Visitor(mvc);
    var taken = officer.send(link, link, "campo", "Nora Vidal");

    assertThat(Visitor.location(taken)).isEqualTo("/trabajo/06004/ejercicios/nuevo");
    assertThat(officer.look(Visitor.location(taken)).getStatus()).isEqualTo(200);
    assertThat(officer.words("/trabajo")).contains("Empiece el ejercicio");
    assertThat(invite("06004", "otra@example.org").getContentAsString(UTF_8))
        .contains("ya tiene persona enlace");
  }

  @Test
  void a_printed_letter_is_a_document_and_opens_the_same_door() throws Exception {
    invite("06004", "");
    var page = see(authority, DESK);
    var print = Pattern.compile("action=\"([^\"]+/carta)\"").matcher(page);
    assertThat(print.find()).isTrue();

    var pdf = send(authority, print.group(1), Map.of("formato", "pdf"));
    assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    var word = send(authority, print.group(1), Map.of("formato", "docx"));
    assertThat(word.getContentType()).contains("wordprocessingml");
    var html = send(authority, print.group(1), Map.of()).getContentAsString(UTF_8);
    assertThat(html).contains("Invitación a Coquimatlán", "/invitacion/");
    var end = Pattern.compile("action=\"([^\"]+/fin)\"").matcher(page);
    assertThat(end.find()).isTrue();
    assertThat(send(authority, end.group(1), Map.of()).getStatus()).isEqualTo(302);
    assertThat(send(authority, print.group(1), Map.of()).getContentAsString(UTF_8))
        .contains("ya no está abierta");
  }

  @Test
  void where_there_is_a_second_person_nothing_leaves_before_they_agree() throws Exception {
    var other = ofTheState();
    invite("06004", "enlace@example.org");
    assertThat(Letters.to(jdbc, "enlace@example.org")).isEmpty();
    assertThat(see(authority, DESK)).contains("por aprobar").doesNotContain("/aprobacion");
    assertThat(see(other, "/trabajo")).contains("Apruebe la invitación a Coquimatlán");

    var approve = Pattern.compile("action=\"([^\"]+/aprobacion)\"").matcher(see(other, DESK));
    assertThat(approve.find()).isTrue();
    assertThat(send(authority, approve.group(1), Map.of()).getContentAsString(UTF_8))
        .contains("la aprueba otra persona");
    assertThat(send(other, approve.group(1), Map.of()).getStatus()).isEqualTo(302);
    assertThat(Letters.to(jdbc, "enlace@example.org")).hasSize(1);
  }

  @Test
  void only_municipalities_of_the_state_are_invited_once_and_by_a_fresh_sign_in() throws Exception {
    assertThat(invite("14039", "").getStatus()).isEqualTo(422);
    assertThat(invite("06004", "enlace").getContentAsString(UTF_8)).contains("incompleto");
    assertThat(invite("06004", "").getStatus()).isEqualTo(302);
    assertThat(invite("06004", "").getContentAsString(UTF_8))
        .contains("Ya hay una invitación abierta");
    clock.set("2026-03-02T20:30:00Z");
    invite("06005", "");
    assertThat(see(authority, DESK)).doesNotContain("/trabajo/06005");
    assertThat(
            jdbc.sql("select count(*) from invitation where government = '06005'")
                .query(int.class)
                .single())
        .isZero();
  }

  @Test
  void the_authority_calls_two_municipalities_of_its_table_to_one_event() throws Exception {
    begin("06004", "Coquimatlán");
    begin("06005", "Cuauhtémoc");
    var convener = new Visitor(mvc, authority.asCookie());
    assertThat(convener.words(DESK)).contains("Convocar un evento", "le encarga convocar");

    var draft =
        Visitor.location(
            convener.send(
                DESK,
                "/trabajo/06/documentos/gathering/nuevo",
                "municipalities",
                "06004",
                "municipalities",
                "06005",
                "municipalities",
                "x"));
    assertThat(convener.words(draft + "/partes/convocatoria"))
        .contains("value=\"06004\"", "value=\"06005\"");
    save(
        convener,
        draft + "/partes/convocatoria",
        "title=Elección del sector social",
        "type=sector-election",
        "convener=Instituto",
        "municipalities.0=06004",
        "municipalities.1=Cuauhtémoc, Colima");
    save(
        convener,
        draft + "/partes/cuando-y-donde",
        "day.year=2026",
        "day.month=3",
        "day.day=20",
        "begins=10:00",
        "place=Auditorio");
    save(convener, draft + "/partes/asistencia", "registration=open-door");
    save(convener, draft + "/publicacion", "office=Instituto");

    assertThat(convener.words("/colima/eventos/1"))
        .contains("Municipios convocados", "href=\"/colima/coquimatlan\"");
    for (var town : List.of("/colima/coquimatlan", "/colima/cuauhtemoc")) {
      assertThat(convener.words(town)).contains("Próximo evento: Elección del sector social");
      assertThat(convener.words(town + "/eventos")).contains("href=\"/colima/eventos/1\"");
    }
    assertThat(convener.words("/colima/manzanillo/eventos")).doesNotContain("Elección del sector");
    var officer = new Visitor(mvc, people.as(Role.OFFICER, new GovernmentKey("06004")).asCookie());
    assertThat(officer.words("/trabajo/06004/eventos")).contains("Convocados por el estado");
    clock.set("2026-03-21T18:00:00Z");
    assertThat(officer.words("/trabajo")).doesNotContain("Publique cuántas personas asistieron");
  }

  @Test
  void nobody_else_calls_municipalities_and_a_state_only_its_own() {
    var forum = GatheringWorld.forum("2026-03-20", 9);
    for (var calls : List.of(List.of("06004", "14039"), List.of("06001", "99001"))) {
      var government = new GovernmentKey(calls.getFirst());
      var content = GatheringWorld.calling(forum, new GovernmentKey(calls.get(1)));
      assertThat(publisher.publishNew(kind, government, content, GatheringWorld.BY))
          .isInstanceOf(PublicationResult.Invalid.class);
    }
    var twice =
        GatheringWorld.calling(forum, new GovernmentKey("06004"), new GovernmentKey("06004"));
    assertThat(publisher.publishNew(kind, STATE, twice, GatheringWorld.BY))
        .isInstanceOf(PublicationResult.Invalid.class);
  }

  private void begin(String municipality, String name) throws Exception {
    var officer = people.as(Role.OFFICER, new GovernmentKey(municipality));
    var fields =
        Map.of(
            "code", "2026",
            "title", "Ejercicio de " + name,
            "office", "Secretaría",
            "start.year", "2026",
            "start.month", "3",
            "start.day", "2",
            "methodology", "guia-basica CUMULATIVE");
    var answer = send(officer, "/trabajo/" + municipality + "/ejercicios/nuevo", fields);
    assertThat(answer.getStatus()).isEqualTo(302);
  }

  private static void save(Visitor who, String page, String... fields) throws Exception {
    var seen = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(who.words(page));
    assertThat(seen.find()).as(page).isTrue();
    var filled = new ArrayList<>(List.of("visto", seen.group(1)));
    for (var field : fields) {
      filled.addAll(List.of(field.split("=", 2)));
    }
    var answer = who.send(page, page, filled.toArray(String[]::new));
    assertThat(answer.getStatus()).as(answer.getContentAsString(UTF_8)).isEqualTo(302);
  }

  private Browser ofTheState() {
    return people.with(Grant.ofState(Role.AUTHORITY, STATE, SignedInPeople.from()));
  }

  private MockHttpServletResponse invite(String municipality, String mail) throws Exception {
    return send(authority, DESK, Map.of("municipio", municipality, "correo", mail));
  }

  private MockHttpServletResponse send(Browser who, String path, Map<String, String> fields)
      throws Exception {
    var form = post(path).cookie(who.asCookie()).param("_csrf", who.form());
    form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    fields.forEach(form::param);
    return mvc.perform(form).andReturn().getResponse();
  }

  private String see(Browser who, String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(who.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
