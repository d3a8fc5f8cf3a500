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
   * The facts of one activity, or of a commitment taken as one.
   *
   * @param expectedSince from when on somebody was expected to report here; empty where nobody is,
   *     as on a transcribed plan
   * @param byGovernment what the government reported last
   * @param byCivilSociety what civil society reported last
   * @param evidence whether any proof lies beside the reports
   * @param verdicts the last word of each voice that verifies, where it still stands
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

    /** One voice says done, the other says something else. */
    boolean voicesDiffer() {
      return byGovernment.isPresent()
          && byCivilSociety.isPresent()
          && reports(ReportedStatus.DONE)
          && !byGovernment.equals(byCivilSociety);
    }

    /**
     * Days since its last day, counted from when somebody was expected to report; 0 if not late.
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
   * The facts of a commitment.
   *
   * @param own what was said of the commitment as a whole
   * @param activities one by one; empty where the plan does not tell them
   */
  record OfCommitment(Single own, List<Single> activities) implements StatusFacts {}

  /** The facts of a plan: those of the commitments seen. */
  record OfPlan(List<OfCommitment> commitments) implements StatusFacts {}
}
