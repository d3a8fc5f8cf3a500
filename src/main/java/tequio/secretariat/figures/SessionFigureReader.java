package tequio.secretariat.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.directory.organisation.Sector;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Text;
import tequio.profile.content.SectorSeats;
import tequio.secretariat.agreement.AgreementReader;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.agreement.AgreementState;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.decision.MeetingDecision;
import tequio.secretariat.meeting.MeetingClosing;
import tequio.secretariat.meeting.SectorPresence;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.record.MeetingRecord;

/** Computes the figures of a secretariat from what was stated about its sessions. */
@Component
public class SessionFigureReader {

  private final MeetingReader meetings;
  private final AgreementReader agreements;
  private final ProcedureInForce procedures;

  SessionFigureReader(
      MeetingReader meetings, AgreementReader agreements, ProcedureInForce procedures) {
    this.meetings = meetings;
    this.agreements = agreements;
    this.procedures = procedures;
  }

  /** Returns the figures; empty if no session has ended and nothing was agreed. */
  public Optional<SessionFigures> find(GovernmentKey government, LocalDate day) {
    var all = meetings.list(government);
    var ended = all.stream().map(MeetingRecord::closing).flatMap(Optional::stream).toList();
    var agreed = agreements.list(government);
    if (ended.isEmpty() && agreed.isEmpty()) {
      return Optional.empty();
    }
    long held = ended.stream().filter(MeetingClosing::quorumReached).count();
    return Optional.of(
        new SessionFigures(
            new Fraction((int) held, ended.size()),
            attendance(ended),
            government(government, day, all),
            count(agreed, it -> it.state() == AgreementState.DONE),
            count(agreed, AgreementRecord::isOverdue)));
  }

  private static List<SectorAttendance> attendance(List<MeetingClosing> ended) {
    Map<String, Text> sectors = new LinkedHashMap<>();
    for (var closing : ended) {
      closing.sectors().forEach(it -> sectors.putIfAbsent(it.sector(), it.name()));
    }
    return sectors.entrySet().stream()
        .map(it -> {
          int principal = (int) ended.stream().filter(c -> has(c, it.getKey(), true)).count();
          int present = (int) ended.stream().filter(c -> has(c, it.getKey(), false)).count();
          return new SectorAttendance(
              it.getKey(), it.getValue(), ended.size(), principal, present - principal);
        })
        .toList();
  }

  private static boolean has(MeetingClosing closing, String sector, boolean onlyPrincipal) {
    return closing.presences().stream()
        .filter(it -> it.sector().equals(sector))
        .anyMatch(it -> !onlyPrincipal || it.role() == SeatRole.PRINCIPAL);
  }

  private Fraction government(GovernmentKey government, LocalDate day, List<MeetingRecord> all) {
    var codes =
        procedures.on(government, day).sectors().stream()
            .filter(it -> it.sector() == Sector.GOVERNMENT)
            .map(SectorSeats::code)
            .toList();
    var decisions = all.stream().flatMap(it -> it.decisions().stream()).toList();
    long present = decisions.stream().filter(it -> isPresent(it.content(), codes)).count();
    return new Fraction((int) present, decisions.size());
  }

  private static boolean isPresent(MeetingDecision decision, List<String> codes) {
    return decision.sectors().stream()
        .filter(it -> codes.contains(it.sector()))
        .mapToInt(SectorPresence::present)
        .anyMatch(it -> it > 0);
  }

  private static Fraction count(
      List<AgreementRecord> all, java.util.function.Predicate<AgreementRecord> which) {
    return new Fraction((int) all.stream().filter(which).count(), all.size());
  }
}
