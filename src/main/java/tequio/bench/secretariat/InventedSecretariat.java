package tequio.bench.secretariat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.agreement.AgreementActs;
import tequio.secretariat.agreement.AgreementReport;
import tequio.secretariat.agreement.MeetingAgreement;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.content.Secretariat;
import tequio.secretariat.decision.DecisionOutcome;
import tequio.secretariat.decision.MeetingDecision;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.meeting.AgendaItem;
import tequio.secretariat.meeting.Meeting;
import tequio.secretariat.meeting.MeetingClosing;
import tequio.secretariat.meeting.MeetingMode;
import tequio.secretariat.meeting.MeetingOpening;
import tequio.secretariat.meeting.MeetingType;
import tequio.secretariat.meeting.QuorumChange;
import tequio.secretariat.meeting.SeatPresence;
import tequio.secretariat.meeting.SectorPresence;
import tequio.secretariat.record.MeetingFacts;
import tequio.secretariat.record.SessionFactKinds;

/**
 * Invented secretariat that meets each month, with four decisions and four agreements each time.
 * Agreements are done, but for the first three.
 */
public final class InventedSecretariat {

  /** Agreements and decisions of a session. */
  public static final int EACH = 4;

  private static final int LEFT_OPEN = 3;
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 20);
  private static final Text BASIS = Text.spanish("Reglas de operación");

  private static final PublicationTerms TERMS =
      PublicationTerms.by(ReportingParty.OVERSIGHT, Actor.office("Instituto"));

  private final ApplicationContext program;
  private final GovernmentKey government;
  private int held;

  public InventedSecretariat(ApplicationContext program, GovernmentKey government) {
    this.program = program;
    this.government = government;
  }

  public void install() {
    var body =
        new Secretariat(
            Text.spanish("Secretariado Técnico Local"),
            Known.of(PartialDate.of(FIRST.minusMonths(1))),
            Optional.empty(),
            Known.notSeen(),
            List.of());
    var secretariats = program.getBean(Secretariats.class);
    var unused =
        require(
            program
                .getBean(DocumentPublisher.class)
                .publish(secretariats.kind(), secretariats.ref(government), body, TERMS));
  }

  /** Holds sessions until there are so many. */
  public void meet(int sessions) {
    while (held < sessions) {
      hold(call(FIRST.plusMonths(held), "Sesión ordinaria " + (held + 1)), FIRST.plusMonths(held));
      held++;
    }
  }

  /** Calls a session. */
  public SubjectReference call(LocalDate day, String title) {
    var kind = program.getBean(SessionFactKinds.class).meeting();
    return require(
        program
            .getBean(DocumentPublisher.class)
            .publishNew(kind, government, meeting(day, title), TERMS));
  }

  private static Meeting meeting(LocalDate day, String title) {
    return new Meeting(
        Text.spanish(title),
        MeetingType.ORDINARY,
        Optional.empty(),
        Text.spanish("Facilitación"),
        PartialDate.of(day.minusMonths(1)),
        PartialDate.of(day),
        "17:00",
        Optional.of("19:00"),
        MeetingMode.HYBRID,
        Text.spanish("Sala de cabildo"),
        Optional.empty(),
        true,
        Collections.nCopies(EACH, item()));
  }

  private static AgendaItem item() {
    return new AgendaItem(
        Text.spanish("Plan de acción"), Optional.empty(), Optional.of(20), List.of());
  }

  private void hold(SubjectReference meeting, LocalDate day) {
    var facts = program.getBean(MeetingFacts.class);
    var on = PartialDate.of(day);
    facts.open(meeting, new MeetingOpening(on, "17:05", BASIS, sectors()), TERMS);
    for (int item = 1; item <= EACH; item++) {
      facts.decide(meeting, decision(on, item), TERMS);
    }
    facts.close(meeting, closing(on), TERMS);
    for (int item = 1; item <= EACH; item++) {
      agree(Integer.parseInt(meeting.code()), item, day);
    }
  }

  private static MeetingClosing closing(PartialDate on) {
    var quorum = List.of(new QuorumChange("17:05", true, 2));
    return new MeetingClosing(on, "17:05", "18:50", true, BASIS, sectors(), presences(), quorum);
  }

  private void agree(int meeting, int item, LocalDate day) {
    var acts = program.getBean(AgreementActs.class);
    int number = acts.publish(government, agreement(meeting, item, day), TERMS);
    if (number > LEFT_OPEN) {
      var proof = List.of(new Source("Avance", Optional.empty()));
      var on = PartialDate.of(day.plusMonths(2));
      acts.report(
          new SubjectReference("agreement", government, String.valueOf(number)),
          new AgreementReport(on, Text.spanish("Se publicó."), true, proof),
          ReportingParty.GOVERNMENT,
          Actor.office("Dirección de Gobierno Abierto"));
    }
  }

  private static MeetingAgreement agreement(int meeting, int item, LocalDate day) {
    return new MeetingAgreement(
        Text.spanish("Publicar el avance del compromiso " + item),
        Text.spanish("Dirección de Gobierno Abierto"),
        PartialDate.of(day.plusMonths(2)),
        Text.spanish("Su dirección pública"),
        meeting,
        item,
        Optional.of(item),
        PartialDate.of(day));
  }

  private static MeetingDecision decision(PartialDate on, int item) {
    return new MeetingDecision(
        on,
        item,
        Text.spanish("¿Se aprueba el avance?"),
        DecisionOutcome.CONSENSUS,
        false,
        2,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        sectors(),
        Optional.empty());
  }

  private static List<SectorPresence> sectors() {
    return List.of(
        new SectorPresence("gobierno", Text.spanish("Gobierno"), 1, 1),
        new SectorPresence("sociedad-civil", Text.spanish("Sociedad civil"), 1, 1));
  }

  private static List<SeatPresence> presences() {
    return List.of(
        presence(1, "gobierno", "Gobierno", SeatRole.ALTERNATE),
        presence(2, "sociedad-civil", "Sociedad civil", SeatRole.PRINCIPAL));
  }

  private static SeatPresence presence(int seat, String sector, String name, SeatRole role) {
    return new SeatPresence(
        seat,
        sector,
        Text.spanish(name),
        Text.spanish("Persona " + seat),
        role,
        "17:05",
        Optional.empty());
  }

  private static SubjectReference require(PublicationResult result) {
    if (result instanceof PublicationResult.Published(var document, var version)) {
      return document;
    }
    throw new IllegalStateException(result.toString());
  }
}
