package tequio.secretariat.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
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
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.mail.Letters;
import tequio.privacy.PersonalDataProvider;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFacts;
import tequio.requests.IdempotencyKey;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.seat.SeatActs;
import tequio.storage.TenantContext;
import tequio.testing.Pages;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** A town with a civil-society core, and what people do with its pages. */
@TequioTest
@Transactional
abstract class CorePages {

  static final GovernmentKey TOWN = new GovernmentKey("06003");
  static final String DESK = "/trabajo/06003/secretariado/nucleo";
  static final String PUBLIC = "/colima/comala/secretariado/nucleo";
  static final String JOIN = PUBLIC + "/unirse";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired DocumentPublisher publisher;
  @Autowired Secretariats secretariats;
  @Autowired SeatActs seats;
  @Autowired DocumentKind<CivilSocietyCore> kind;
  @Autowired CoreFactKinds facts;
  @Autowired StatedFacts stated;
  @Autowired TenantContext tenants;
  @Autowired List<PersonalDataProvider> providers;

  @SuppressWarnings("NullAway.Init")
  Browser facilitator;

  @BeforeEach
  void install() {
    clock.set("2026-03-02T18:00:00Z");
    facilitator = new SignedInPeople(program).as(Role.FACILITATOR, TOWN);
    SecretariatWorld.install(publisher, secretariats, TOWN, "2025-11-25");
    var core =
        new CivilSocietyCore(
            Text.spanish("Núcleo de Comala"),
            Known.of(new PartialDate("2025-11-20")),
            Optional.empty(),
            Known.notSeen(),
            List.of());
    var unused = publisher.publish(kind, kind.ref(TOWN, "1"), core, SecretariatWorld.TERMS);
  }

  Job job() {
    return program.getBeansOfType(Job.class).values().stream()
        .filter(it -> it.name().equals("forget-asked-core-requests"))
        .findFirst()
        .orElseThrow();
  }

  /** Facts that the dataset of participants tells. */
  long admissions() {
    var told = new ArrayList<CoreAdmission>();
    stated.each(
        facts.admission(),
        Documents.Keys.ALL,
        Instant.parse("2030-01-01T00:00:00Z"),
        it -> told.add(it.content()));
    return told.stream().filter(it -> it.name().isPresent()).count();
  }

  /** The link by which an admitted participant chooses and leaves. */
  String join(String type, String name, String disclosure, String mail, String... more)
      throws Exception {
    ask(type, name, disclosure, mail, more);
    anybody(link(mail, "Confirme"), Map.of());
    var admit = Pages.find("action=\"([^\"]+/ingreso)\"", see(DESK));
    assertThat(send(admit, Map.of()).getStatus()).isEqualTo(302);
    return link(mail, "Ya participa");
  }

  void ask(String type, String name, String disclosure, String mail, String... more)
      throws Exception {
    var fields = fields(type, name, disclosure, mail);
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    assertThat(anybody(JOIN, fields).getStatus()).isEqualTo(302);
  }

  static Map<String, String> fields(String type, String name, String disclosure, String mail) {
    return new HashMap<>(
        Map.of(
            "type", type.toLowerCase(Locale.ROOT),
            "sector", "culture",
            "name", name,
            "disclosure", disclosure,
            "mail", mail));
  }

  static Map<String, String> day(String name, int day) {
    return Map.of(name + ".year", "2026", name + ".month", "3", name + ".day", String.valueOf(day));
  }

  String link(String address, String subject) {
    return path(letter(address, subject).links().getFirst());
  }

  Letters.Waiting letter(String address, String subject) {
    return Letters.to(jdbc, address).stream()
        .filter(it -> it.subject().contains(subject))
        .findFirst()
        .orElseThrow();
  }

  static String path(String link) {
    return link.replaceFirst("https?://[^/]+", "");
  }

  int count(String table) {
    return tenants.within(
        List.of(TOWN),
        () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
  }

  String look(String path) throws Exception {
    return Pages.open(mvc, path);
  }

  String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(facilitator.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  int status(Browser who, String path) throws Exception {
    return mvc.perform(get(path).cookie(who.asCookie())).andReturn().getResponse().getStatus();
  }

  MockHttpServletResponse send(String path, Map<String, String> fields) throws Exception {
    return send(facilitator, path, fields);
  }

  MockHttpServletResponse send(Browser who, String path, Map<String, String> fields)
      throws Exception {
    return send(post(path).cookie(who.asCookie()).param("_csrf", who.form()), fields);
  }

  MockHttpServletResponse anybody(String path, Map<String, String> fields) throws Exception {
    return send(post(path), fields);
  }

  MockHttpServletResponse send(MockHttpServletRequestBuilder form, Map<String, String> fields)
      throws Exception {
    form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    fields.forEach(form::param);
    return mvc.perform(form).andReturn().getResponse();
  }
}
