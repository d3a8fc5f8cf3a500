package tequio.plan.headline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Voice;
import tequio.plan.commitment.CommitmentContent;
import tequio.plan.plan.PlanContent;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Reported;
import tequio.plan.progress.Verdict;
import tequio.plan.progress.Verification;
import tequio.plan.published.Tracking;

/** Gathers from what was published the facts that the rule looks at. */
public final class FactsOf {

  /** From when on somebody is expected to report here on a plan; never on a transcribed one. */
  public static Optional<LocalDate> expectation(PlanContent plan) {
    return plan.voice() == Voice.TRANSCRIBED
        ? Optional.empty()
        : plan.reportingSince().find().map(PartialDate::last);
  }

  /** The facts of a commitment, with the expectation of the plan it is read in. */
  public static Facts.OfCommitment commitment(
      CommitmentContent content, Tracking tracking, Optional<LocalDate> expectedSince) {
    var said = new Said(tracking, expectedSince);
    return new Facts.OfCommitment(
        said.of(Optional.empty(), content.start(), content.end()),
        content.activities().or(List.of()).stream()
            .map(it -> said.of(Optional.of(it.number()), it.start(), it.end()))
            .toList());
  }

  private record Said(Tracking tracking, Optional<LocalDate> expectedSince) {

    Facts.Single of(Optional<Integer> activity, Known<PartialDate> start, Known<PartialDate> end) {
      var reports = reports(activity);
      return new Facts.Single(
          start,
          end,
          expectedSince,
          last(reports, Voice.GOVERNMENT),
          last(reports, Voice.CIVIL_SOCIETY),
          reports.stream().anyMatch(it -> !it.evidence().isEmpty()),
          Stream.of(Voice.CIVIL_SOCIETY, Voice.OVERSIGHT)
              .flatMap(voice -> verdict(activity, voice, reports).stream())
              .toList());
    }

    private List<ProgressReport> reports(Optional<Integer> activity) {
      return tracking.reports().stream()
          .map(Tracking.Filed::fact)
          .filter(it -> it.activity().equals(activity))
          .sorted(comparing(it -> it.on().last()))
          .toList();
    }

    private static Optional<Reported> last(List<ProgressReport> reports, Voice voice) {
      return reports.stream()
          .filter(it -> it.voice() == voice)
          .map(ProgressReport::reported)
          .reduce((before, after) -> after);
    }

    /** A refusal is answered by newer proof: from then on the proof is in review again. */
    private Optional<Verdict> verdict(
        Optional<Integer> activity, Voice voice, List<ProgressReport> reports) {
      return tracking.verifications().stream()
          .map(Tracking.Filed::fact)
          .filter(it -> it.activity().equals(activity) && it.voice() == voice)
          .sorted(comparing(it -> it.on().last()))
          .reduce((before, after) -> after)
          .map(it -> isAnswered(it, reports) ? Verdict.IN_REVIEW : it.verdict());
    }

    private static boolean isAnswered(Verification it, List<ProgressReport> reports) {
      return it.verdict() == Verdict.NOT_ACCEPTED
          && reports.stream()
              .anyMatch(report -> !report.evidence().isEmpty() && report.on().isAfter(it.on()));
    }
  }

  private FactsOf() {}
}
