package tequio.plan.headline;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tequio.plan.headline.Facts.Single;
import tequio.plan.progress.Reported;
import tequio.plan.progress.Verdict;

/** The table for one activity: the first line that holds gives the word. */
public enum SingleRule {
  VERDICTS_OPPOSED(
      Headline.DISAGREEMENT, it -> it.verdicts().contains(Verdict.ACCEPTED) && isNotAccepted(it)),
  VOICES_OPPOSED(Headline.DISAGREEMENT, Single::voicesDiffer),
  PROOF_NOT_ACCEPTED(Headline.NOT_ACCEPTED, SingleRule::isNotAccepted),
  DONE_AND_ACCEPTED(
      Headline.DONE, it -> it.reports(Reported.DONE) && it.verdicts().contains(Verdict.ACCEPTED)),
  DONE_WITHOUT_PROOF(Headline.NO_EVIDENCE, it -> it.reports(Reported.DONE) && !it.evidence()),
  DONE_AND_PROOF_WAITS(Headline.IN_REVIEW, it -> it.reports(Reported.DONE)),
  REPORTED_CANCELLED(Headline.CANCELLED, it -> it.reports(Reported.CANCELLED)),
  PAST_ITS_DATE(Headline.LATE, (it, today) -> it.daysLate(today) > 0),
  REPORTED_MODIFIED(Headline.MODIFIED, it -> it.reports(Reported.MODIFIED)),
  REPORTED_IN_PROGRESS(Headline.IN_PROGRESS, it -> it.reports(Reported.IN_PROGRESS)),
  REPORTED_NOT_STARTED(Headline.NOT_STARTED, it -> it.reports(Reported.NOT_STARTED)),
  STARTS_LATER(
      Headline.NOT_YET_DUE,
      (it, today) ->
          it.expectedSince().isPresent()
              && it.start().find().filter(start -> start.first().isAfter(today)).isPresent()),
  NOBODY_REPORTED(Headline.NO_REPORT, it -> true);

  private final Headline headline;
  private final BiPredicate<Single, LocalDate> holds;

  SingleRule(Headline headline, Predicate<Single> holds) {
    this(headline, (it, today) -> holds.test(it));
  }

  SingleRule(Headline headline, BiPredicate<Single, LocalDate> holds) {
    this.headline = headline;
    this.holds = holds;
  }

  public Headline headline() {
    return headline;
  }

  static SingleRule first(Single facts, LocalDate today) {
    for (var rule : values()) {
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
