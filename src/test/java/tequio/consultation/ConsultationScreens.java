package tequio.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.consultation.content.Consultation;
import tequio.consultation.content.ScreeningMode;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A consultation of March 2026, and whoever looks at its pages and sends its forms. */
@TequioTest
@Transactional
public abstract class ConsultationScreens {

  protected static final GovernmentKey TOWN = new GovernmentKey("06008");
  protected static final String DESK = "/trabajo/06008/consultas/1";
  protected static final String PUBLIC = "/colima/minatitlan/consultas";
  protected static final String FORM = PUBLIC + "/1/participar";

  @Autowired protected MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired protected SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired TenantContext scope;
  @Autowired protected JdbcClient jdbc;
  @Autowired DocumentKind<Consultation> kind;

  @SuppressWarnings("NullAway.Init")
  protected Browser officer;

  @BeforeEach
  void a_day_of_march() {
    clock.set("2026-03-10T18:00:00Z");
    signIn();
  }

  /** Again after days have passed. */
  protected void signIn() {
    officer = new SignedInPeople(program).as(Role.OFFICER, TOWN);
  }

  protected void publish(ScreeningMode screening) {
    publish(ConsultationWorld.ofMarch(screening));
  }

  protected void publish(Consultation consultation) {
    assertThat(publisher.publishNew(kind, TOWN, consultation, ConsultationWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
  }

  protected void send(String path, String... fields) throws Exception {
    var form = post(path).cookie(officer.asCookie()).param("_csrf", officer.form());
    assertThat(perform(form, fields).getStatus()).as(path).isEqualTo(302);
  }

  protected void remove(int submission) throws Exception {
    send(
        DESK + "/planteamientos/" + submission + "/retiro",
        "reason",
        "insult",
        "explanation",
        "Insulta a una persona.",
        "office",
        "Unidad");
  }

  /** What a form answers that is refused. */
  protected String refusal(String path, String... fields) throws Exception {
    var form = post(path).cookie(officer.asCookie()).param("_csrf", officer.form());
    return perform(form, fields).getContentAsString(UTF_8);
  }

  protected MockHttpServletResponse anybody(String path, String... fields) throws Exception {
    return perform(post(path), fields);
  }

  /** What the database says of rows that only this government may see. */
  protected String row(String sql) {
    return scope.within(List.of(TOWN), () -> jdbc.sql(sql).query(String.class).single());
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

  protected String see(String path) throws Exception {
    return words(get(java.net.URI.create(path)).cookie(officer.asCookie()), path);
  }

  protected String look(String path) throws Exception {
    return words(get(java.net.URI.create(path)), path);
  }

  private String words(
      org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder asked, String path)
      throws Exception {
    var answer = mvc.perform(asked).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  /** Address that the newest letter with this subject tells, without the site. */
  protected String link(String address, String subject, int number) {
    var letter =
        Letters.to(jdbc, address).stream()
            .filter(it -> it.subject().contains(subject))
            .findFirst()
            .orElseThrow();
    return letter.links().get(number).replaceFirst("https?://[^/]+", "");
  }
}
