package tequio.plan.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;

/** Facts that the status depends on; nothing else can change it. */
public sealed interface StatusFacts {

  /**
   * Facts of one activity, or of a commitment as a whole.
   *
   * @param expectedSince day from which reports are expected; empty if none are, as for a
   *     transcribed plan
   * @param byGovernment the government's latest report
   * @param byCivilSociety civil society's latest report
   * @param evidence whether any report has evidence
   * @param verdicts latest verdict of each verifying party, in review again if newer evidence
   *     answers a refusal
   */
  record Single(
      Known<PartialDate> start,
      Known<PartialDate> end,
      Optional<LocalDate> expectedSince,
      Optional<ReportedStatus> byGovernment,
      Optional<ReportedStatus> byCivilSociety,
      boolean evidence,
      List<Verdict> verdicts)
      implements StatusFacts {

    boolean reports(ReportedStatus what) {
      return byGovernment.equals(Optional.of(what)) || byCivilSociety.equals(Optional.of(what));
    }

    boolean isSilent() {
      return byGovernment.isEmpty() && byCivilSociety.isEmpty() && verdicts.isEmpty();
    }

    /** Whether one party reports it as done and the other reports something else. */
    boolean voicesDiffer() {
      return byGovernment.isPresent()
          && byCivilSociety.isPresent()
          && reports(ReportedStatus.DONE)
          && !byGovernment.equals(byCivilSociety);
    }

    /**
     * Returns the days since the end date or, if later, since reports are expected; 0 if it is not
     * late.
     */
    long daysLate(LocalDate today) {
      return expectedSince
          .flatMap(since -> end.find().map(PartialDate::last).map(due -> later(due, since)))
          .map(due -> Math.max(0, due.until(today, java.time.temporal.ChronoUnit.DAYS)))
          .orElse(0L);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }
  }

  /**
   * Facts of a commitment.
   *
   * @param own reports and verifications of the commitment as a whole
   * @param activities facts of each activity; empty if the plan does not list them
   */
  record OfCommitment(Single own, List<Single> activities) implements StatusFacts {}

  /** Facts of a plan: those of its commitments. */
  record OfPlan(List<OfCommitment> commitments) implements StatusFacts {}
}
