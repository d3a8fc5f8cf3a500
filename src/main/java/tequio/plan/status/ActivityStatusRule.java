package tequio.plan.status;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;
import tequio.plan.status.StatusFacts.Single;

/** Decision table for the status of one activity: the first matching line decides. */
public enum ActivityStatusRule {
  VERDICTS_OPPOSED(
      CommitmentStatus.DISAGREEMENT,
      it -> it.verdicts().contains(Verdict.ACCEPTED) && isNotAccepted(it)),
  VOICES_OPPOSED(CommitmentStatus.DISAGREEMENT, Single::voicesDiffer),
  PROOF_NOT_ACCEPTED(CommitmentStatus.NOT_ACCEPTED, ActivityStatusRule::isNotAccepted),
  DONE_AND_ACCEPTED(
      CommitmentStatus.DONE,
      it -> it.reports(ReportedStatus.DONE) && it.verdicts().contains(Verdict.ACCEPTED)),
  DONE_WITHOUT_PROOF(
      CommitmentStatus.NO_EVIDENCE, it -> it.reports(ReportedStatus.DONE) && !it.evidence()),
  DONE_AND_PROOF_WAITS(CommitmentStatus.IN_REVIEW, it -> it.reports(ReportedStatus.DONE)),
  REPORTED_CANCELLED(CommitmentStatus.CANCELLED, it -> it.reports(ReportedStatus.CANCELLED)),
  PAST_ITS_DATE(CommitmentStatus.LATE, (it, today) -> it.daysLate(today) > 0),
  REPORTED_MODIFIED(CommitmentStatus.MODIFIED, it -> it.reports(ReportedStatus.MODIFIED)),
  REPORTED_IN_PROGRESS(CommitmentStatus.IN_PROGRESS, it -> it.reports(ReportedStatus.IN_PROGRESS)),
  REPORTED_NOT_STARTED(CommitmentStatus.NOT_STARTED, it -> it.reports(ReportedStatus.NOT_STARTED)),
  STARTS_LATER(
      CommitmentStatus.NOT_YET_DUE,
      (it, today) ->
          it.expectedSince().isPresent()
              && it.start().find().filter(start -> start.first().isAfter(today)).isPresent()),
  NOBODY_REPORTED(CommitmentStatus.NO_REPORT, it -> true);

  private static final List<ActivityStatusRule> TABLE = List.of(values());

  private final CommitmentStatus headline;
  private final BiPredicate<Single, LocalDate> holds;

  ActivityStatusRule(CommitmentStatus headline, Predicate<Single> holds) {
    this(headline, (it, today) -> holds.test(it));
  }

  ActivityStatusRule(CommitmentStatus headline, BiPredicate<Single, LocalDate> holds) {
    this.headline = headline;
    this.holds = holds;
  }

  public CommitmentStatus headline() {
    return headline;
  }

  static ActivityStatusRule first(Single facts, LocalDate today) {
    for (var rule : TABLE) {
      if (rule.holds.test(facts, today)) {
        return rule;
      }
    }
    throw new IllegalStateException("the last rule holds always");
  }

  private static boolean isNotAccepted(Single facts) {
    return facts.verdicts().contains(Verdict.NOT_ACCEPTED);
  }
}
