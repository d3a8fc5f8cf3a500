package tequio.secretariat.booth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import tequio.jobs.Job;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.mail.Letters;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.requests.IdempotencyKey;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.election.BallotRule;
import tequio.secretariat.election.ElectionCandidate;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.election.TieRule;
import tequio.secretariat.kind.Secretariats;
import tequio.testing.Pages;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Electors with an address vote by the link of a letter, which nobody else sees. */
@TequioTest
@Transactional
class ElectionLettersTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06005");
  private static final String DESK = "/trabajo/06005/secretariado/elecciones/1";
  private static final String ELECTION = "/colima/cuauhtemoc/secretariado/elecciones/1";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired DocumentPublisher publisher;
  @Autowired Secretariats secretariats;
  @Autowired DocumentKind<SectorElection> kind;
  @Autowired List<PersonalDataProvider> providers;
  @Autowired List<Job> jobs;

  @SuppressWarnings("NullAway.Init")
  Browser officer;

  @BeforeEach
  void convene() {
    at("2026-03-01T18:00:00Z");
    SecretariatWorld.install(publisher, secretariats, TOWN, "2025-11-25");
    var its =
        new SectorElection(
            Text.spanish("Elección de prueba"),
            "sociedad-civil",
            1,
            BallotRule.PLURALITY,
            TieRule.EARLIER_REGISTRATION,
            new PartialDate("2026-03-02"),
            new PartialDate("2026-03-06"),
            Text.spanish("Instituto"),
            Text.spanish("Organizaciones"),
            Optional.empty(),
            List.of(candidate("Ana"), candidate("Eva")));
    var unused = publisher.publish(kind, kind.ref(TOWN, "1"), its, SecretariatWorld.TERMS);
  }

  @Test
  void each_gets_a_letter_at_the_opening_and_a_reminder_before_the_close_once() throws Exception {
    invite("Rosa Luna", "r@example.org");
    invite("Iván Soto", "i@example.org");
    assertThat(see(DESK)).contains("Rosa Luna", "recibe carta").doesNotContain("/votar/");
    run("write-to-electors");
    assertThat(Letters.to(jdbc, "r@example.org")).isEmpty();

    at("2026-03-02T18:00:00Z");
    run("write-to-electors");
    run("write-to-electors");
    var first = link("r@example.org", "Vote en la elección");
    assertThat(Letters.to(jdbc, "r@example.org")).hasSize(1);
    assertThat(Pages.open(mvc, first)).contains("Papeleta de Rosa Luna");
    vote(link("i@example.org", "Vote en la elección"), "2");

    at("2026-03-05T18:00:00Z");
    run("write-to-electors");
    run("write-to-electors");
    assertThat(Letters.to(jdbc, "i@example.org")).hasSize(1);
    assertThat(Letters.to(jdbc, "r@example.org")).hasSize(2);
    assertThat(Pages.open(mvc, first)).contains("Papeleta de Rosa Luna");
    vote(link("r@example.org", "Falta su voto"), "2");
    assertThat(Pages.open(mvc, first)).contains("Su voto se recibió");

    assertThat(send(DESK + "/cierre", "office", "UT").getStatus()).isEqualTo(302);
    assertThat(Pages.open(mvc, ELECTION))
        .contains("Comprobar el conteo", "el resultado es el mismo", "resultados-de-elecciones");
    var refused =
        send(
            DESK + "/aceptacion",
            "candidate",
            "2",
            "place",
            "7",
            "role",
            "alternate",
            "since",
            "2026-03-07",
            "office",
            "Unidad de Transparencia");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8))
        .contains("value=\"7\"", "value=\"2026-03-07\"", "value=\"Unidad de Transparencia\"")
        .contains("<option value=\"alternate\" selected");
  }

  @Test
  void whoever_registers_while_it_is_open_gets_the_letter_at_once_and_paper_a_slip()
      throws Exception {
    at("2026-03-03T18:00:00Z");
    invite("Rosa Luna", "r@example.org");
    assertThat(Letters.to(jdbc, "r@example.org")).hasSize(1);
    assertThat(send(DESK + "/electores", "name", "Sara Gil").getContentAsString(UTF_8))
        .contains("/votar/");
    assertThat(send(DESK + "/electores", "name", "Otra", "mail", "R@example.org").getStatus())
        .isEqualTo(422);
    assertThat(
            send(DESK + "/electores", "name", "Otra Luz", "mail", "otra").getContentAsString(UTF_8))
        .contains("Ese correo no está completo", "value=\"Otra Luz\"", "value=\"otra\"");
  }

  @Test
  void names_of_an_election_that_nobody_closes_are_emptied_and_it_can_still_be_counted()
      throws Exception {
    at("2026-03-03T18:00:00Z");
    invite("Rosa Luna", "r@example.org");
    invite("Iván Soto", "i@example.org");
    var link = link("r@example.org", "Vote en la elección");
    vote(link, "1");

    at("2026-06-04T18:00:00Z");
    run("forget-electors");
    assertThat(see(DESK)).contains("Rosa Luna");
    at("2026-06-05T18:00:00Z");
    run("forget-electors");
    assertThat(see(DESK)).contains("Nombre borrado", "2 personas").doesNotContain("Rosa Luna");
    assertThat(Pages.open(mvc, link)).contains("Este enlace no abre ninguna papeleta");
    assertThat(send(DESK + "/cierre", "office", "UT").getStatus()).isEqualTo(302);
    assertThat(Pages.open(mvc, ELECTION)).contains("una papeleta de 2 personas registradas");
  }

  @Test
  void an_account_takes_its_data_and_only_whoever_voted_stays_by_name_until_the_count()
      throws Exception {
    at("2026-03-03T18:00:00Z");
    invite("Rosa Luna", "r@example.org");
    invite("Iván Soto", "i@example.org");
    vote(link("r@example.org", "Vote en la elección"), "1");

    assertThat(held("r@example.org")).contains("Rosa Luna", "phone");
    erase("r@example.org");
    erase("i@example.org");
    assertThat(held("r@example.org") + held("i@example.org")).doesNotContain("Luna", "Soto");
    assertThat(see(DESK)).contains("Rosa Luna").doesNotContain("Iván Soto");
  }

  /** Sets the clock; sessions of earlier days have ended. */
  private void at(String when) {
    clock.set(when);
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
  }

  private static ElectionCandidate candidate(String name) {
    return new ElectionCandidate(Text.spanish(name), Text.spanish("Colectivo"));
  }

  private String held(String mail) {
    return provider().held(subject(mail)).toString();
  }

  private void erase(String mail) {
    provider().erase(subject(mail));
  }

  private static DataSubject subject(String mail) {
    return new DataSubject(UUID.randomUUID(), mail);
  }

  private PersonalDataProvider provider() {
    return providers.stream()
        .filter(it -> it.held(subject("x@example.org")).containsKey("election-electors"))
        .findFirst()
        .orElseThrow();
  }

  private void run(String name) throws Exception {
    jobs.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().run();
  }

  private String link(String address, String subject) {
    return Letters.to(jdbc, address).stream()
        .filter(it -> it.subject().contains(subject))
        .findFirst()
        .orElseThrow()
        .links()
        .getFirst()
        .replaceFirst("https?://[^/]+", "");
  }

  private void invite(String name, String mail) throws Exception {
    var sent = send(DESK + "/electores", "name", name, "mail", mail);
    assertThat(sent.getStatus()).as(sent.getContentAsString(UTF_8)).isEqualTo(302);
  }

  private void vote(String link, String candidate) throws Exception {
    assertThat(send(post(link), "candidate", candidate).getStatus()).isEqualTo(302);
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(officer.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    return send(post(path).cookie(officer.asCookie()).param("_csrf", officer.form()), fields);
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
