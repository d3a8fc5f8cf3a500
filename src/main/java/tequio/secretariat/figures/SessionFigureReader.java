package tequio.secretariat.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.directory.organisation.Sector;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.profile.content.SectorSeats;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.secretariat.summary.SecretariatSummaries;
import tequio.secretariat.summary.SecretariatTotals;
import tequio.secretariat.summary.SecretariatTotals.DecisionTotal;

/** Computes the figures of a secretariat from the totals of its sessions and agreements. */
@Component
public class SessionFigureReader {

  private final SecretariatSummaries summaries;
  private final ProcedureInForce procedures;

  SessionFigureReader(SecretariatSummaries summaries, ProcedureInForce procedures) {
    this.summaries = summaries;
    this.procedures = procedures;
  }

  /** Returns the figures; empty if no session has ended and nothing was agreed. */
  public Optional<SessionFigures> find(GovernmentKey government, LocalDate day) {
    return summaries
        .find(government, day)
        .filter(it -> it.ended() + it.agreements() > 0)
        .map(it ->
            new SessionFigures(
                new Fraction(it.held(), it.ended()),
                attendance(it),
                government(government, day, it.decided()),
                new Fraction(it.done(), it.agreements()),
                new Fraction(it.overdue(), it.agreements())));
  }

  private static List<SectorAttendance> attendance(SecretariatTotals totals) {
    return totals.sectors().stream()
        .map(it ->
            new SectorAttendance(
                it.sector(),
                it.name(),
                totals.ended(),
                it.principal(),
                it.present() - it.principal()))
        .toList();
  }

  private Fraction government(GovernmentKey government, LocalDate day, List<DecisionTotal> all) {
    var codes =
        procedures.on(government, day).sectors().stream()
            .filter(it -> it.sector() == Sector.GOVERNMENT)
            .map(SectorSeats::code)
            .toList();
    int present =
        all.stream()
            .filter(it -> it.sectors().stream().anyMatch(codes::contains))
            .mapToInt(DecisionTotal::decisions)
            .sum();
    return new Fraction(present, all.stream().mapToInt(DecisionTotal::decisions).sum());
  }
}
