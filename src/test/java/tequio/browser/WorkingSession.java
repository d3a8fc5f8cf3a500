package tequio.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.Documents;
import tequio.secretariat.MeetingWorld;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.SessionCall;
import tequio.secretariat.ballot.ElectionActs;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.decision.VoteChoice;
import tequio.secretariat.election.BallotRule;
import tequio.secretariat.election.ElectionWorld;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.election.TieRule;
import tequio.secretariat.live.LiveAgreement;
import tequio.secretariat.live.LiveDecision.LiveVote;
import tequio.secretariat.live.LiveItem.LiveNote;
import tequio.secretariat.live.SessionTerms;
import tequio.secretariat.meeting.MeetingType;
import tequio.secretariat.minutes.MinutesActs;
import tequio.secretariat.minutes.MinutesReader;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.request.AgendaRequestActs;
import tequio.secretariat.session.AgendaActs;
import tequio.secretariat.session.SessionActs;
import tequio.secretariat.session.VoteActs;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;

/** A secretariat with a session that is held, one with minutes, one to come, and an election. */
final class WorkingSession {

  /** Nobody else publishes there: what is published here stays. */
  static final GovernmentKey TOWN = new GovernmentKey("27007");

  private static final String DESK = "/trabajo/" + TOWN + "/secretariado";

  @Autowired Clock clock;
  @Autowired SessionActs sessions;
  @Autowired AgendaActs agenda;
  @Autowired VoteActs votes;
  @Autowired MinutesActs minutesActs;
  @Autowired MinutesReader minutes;
  @Autowired MeetingReader meetings;
  @Autowired AgendaRequestActs requests;
  @Autowired ElectionActs elections;
  @Autowired DocumentKind<SectorElection> electionKind;
  @Autowired DocumentPublisher publisher;
  @Autowired Documents documents;

  private final String home;
  private final String ballot;

  WorkingSession(ApplicationContext program) {
    program.getAutowireCapableBeanFactory().autowireBean(this);
    home = program.getBean(Gazetteer.class).get(TOWN).path() + "/secretariado";
    SessionCall.publish(program, TOWN);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    SessionCall.add(
        program,
        TOWN,
        MeetingWorld.titled(
            "Sesión que terminó", MeetingWorld.ordinary("2026-03-02", "2026-03-27", 1)),
        MeetingWorld.titled(
            "Sesión que viene",
            MeetingWorld.of(
                MeetingType.ORDINARY,
                today.toString(),
                today.plusDays(21).toString(),
                Optional.empty(),
                2)));
    ballot =
        program
            .getBean(TenantContext.class)
            .within(
                List.of(TOWN),
                () -> {
                  hold("1");
                  votes.open(meeting("1"), 1, "¿Se aprueba el plan?");
                  votes.vote(meeting("1"), vote(1), VoteChoice.IN_FAVOUR);
                  hold("2");
                  sessions.close(meeting("2"));
                  minutesActs.comment(minutes.find(TOWN, "2").orElseThrow(), 1, "Falta el agua.");
                  var coming = meetings.find(TOWN, "3").orElseThrow();
                  requests.ask(coming, "El agua de la colonia", Optional.of("Vecinas"));
                  return convene(today.plusDays(1));
                });
  }

  /** What whoever runs sessions sees. */
  List<String> ofAnOfficer() {
    return List.of(
        DESK + "/sesiones/1",
        DESK + "/sesiones/1/pantalla",
        DESK + "/sesiones/3",
        DESK + "/sesiones/3/solicitudes",
        DESK + "/actas/2",
        DESK + "/acuerdos",
        DESK + "/acuerdos/1",
        DESK + "/elecciones/1");
  }

  List<String> ofNobody() {
    return List.of(home + "/sesiones/1", home + "/sesiones/3/solicitud", home + "/actas/2", ballot);
  }

  private void hold(String code) {
    var terms = new SessionTerms(false, true, "Facilitación", ReportingParty.CIVIL_SOCIETY);
    sessions.begin(meetings.find(TOWN, code).orElseThrow(), terms);
    for (int seat = 1; seat <= 3; seat++) {
      sessions.arrive(meeting(code), seat, SeatRole.PRINCIPAL);
    }
    sessions.install(meeting(code));
    agenda.dealWith(meeting(code), 1);
    agenda.note(meeting(code), 1, new LiveNote(Optional.of(2), "Se leyó el plan."));
    var agreement =
        new LiveAgreement(
            0,
            1,
            Optional.empty(),
            "Publicar el presupuesto del agua",
            "Tesorería",
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30),
            "Su dirección pública",
            Optional.empty());
    agenda.agree(meeting(code), agreement, agreement.due().minusDays(30));
  }

  /** Returns the address of an elector's ballot. */
  private String convene(LocalDate day) {
    var its =
        ElectionWorld.election(
            BallotRule.PLURALITY, TieRule.EARLIER_REGISTRATION, day.toString(), 1, "Ana", "Eva");
    var unused =
        publisher.publish(electionKind, electionKind.ref(TOWN, "1"), its, SecretariatWorld.TERMS);
    var election = documents.find(electionKind, TOWN, "1").orElseThrow();
    var ticket = elections.register(election, "Rosa Luna", day);
    return home + "/elecciones/1/votar/" + ticket.value();
  }

  private static LiveVote vote(int seat) {
    return new LiveVote(seat, SeatRole.PRINCIPAL, Optional.empty(), Optional.empty());
  }

  private static SubjectReference meeting(String code) {
    return new SubjectReference("meeting", TOWN, code);
  }
}
