package tequio.exercise.convening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
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
