package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.secretariat.MeetingWorld;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.link.CapabilityLink;
import tequio.secretariat.link.CapabilityLinks;
import tequio.secretariat.meeting.Meeting;
import tequio.secretariat.seat.SeatActs;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;

/** What the tests of sessions share: a town with three seats, a called session, its browser. */
abstract class SessionScreens {

  static final GovernmentKey TOWN = new GovernmentKey("06004");
  static final String DESK = "/trabajo/06004/secretariado";
  static final String SESSION = DESK + "/sesiones/1";
  static final String PUBLIC = "/colima/coquimatlan/secretariado";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Meeting> kind;
  @Autowired Secretariats secretariats;
  @Autowired SeatActs seats;
  @Autowired CapabilityLinks links;
  @Autowired TenantContext tenants;

  @SuppressWarnings("NullAway.Init")
  Browser facilitator;

  @BeforeEach
  void a_session_is_called() {
    clock.set("2026-03-20T23:05:00Z");
    facilitator = new SignedInPeople(program).as(Role.FACILITATOR, TOWN);
    SecretariatWorld.install(publisher, secretariats, TOWN, "2026-01-15");
    appoint("gobierno", SeatRole.PRINCIPAL, "Elena Cuevas");
    appoint("gobierno", SeatRole.ALTERNATE, "Fausto Medina");
    appoint("sociedad-civil", SeatRole.PRINCIPAL, "Graciela Ponce");
    publish(MeetingWorld.ordinary("2026-03-02", "2026-03-20", 2));
  }

  void hold() throws Exception {
    begin();
    arrive(1, "principal");
    arrive(2, "principal");
    send(SESSION + "/instalacion");
  }

  void begin() throws Exception {
    assertThat(send(SESSION + "/inicio", "chair", "Facilitación").getStatus()).isEqualTo(302);
  }

  MockHttpServletResponse arrive(int seat, String role) throws Exception {
    return send(SESSION + "/asientos/" + seat + "/llegada", "role", role);
  }

  MockHttpServletResponse vote(int seat, String role, String choice, String... more)
      throws Exception {
    var fields =
        new java.util.ArrayList<>(
            List.of("seat", String.valueOf(seat), "role", role, "choice", choice));
    fields.addAll(List.of(more));
    return send(SESSION + "/votacion/votos", fields.toArray(String[]::new));
  }

  MockHttpServletResponse agree(String what, String owner) throws Exception {
    return send(
        SESSION + "/puntos/1/acuerdos",
        "what",
        what,
        "owner",
        owner,
        "due",
        "2026-04-10",
        "proof",
        "Su dirección pública");
  }

  private void appoint(String sector, SeatRole role, String name) {
    var appointment = SecretariatWorld.appointment(sector, role, name, "2026-01-15");
    seats.appoint(TOWN, appointment, SecretariatWorld.BY);
  }

  void publish(Meeting meeting) {
    assertThat(publisher.publishNew(kind, TOWN, meeting, SecretariatWorld.TERMS))
        .isInstanceOf(PublicationResult.Published.class);
  }

  String link(SubjectReference subject, String holder, Optional<ReportingParty> voice) {
    var until = Instant.parse("2026-08-01T00:00:00Z");
    var token =
        tenants.within(
            List.of(TOWN), () -> links.make(new CapabilityLink(subject, holder, voice, until)));
    return PUBLIC + "/enlace/" + token.value();
  }

  MockHttpServletResponse send(String path, String... fields) throws Exception {
    var form = post(path).cookie(facilitator.asCookie()).param("_csrf", facilitator.form());
    return perform(form, fields);
  }

  MockHttpServletResponse anybody(String path, String... fields) throws Exception {
    return perform(post(path), fields);
  }

  MockHttpServletResponse perform(MockHttpServletRequestBuilder form, String... fields)
      throws Exception {
    form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(facilitator.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  String look(String path) throws Exception {
    var answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
