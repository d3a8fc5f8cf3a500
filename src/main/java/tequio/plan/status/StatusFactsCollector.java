package tequio.plan.status;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;
import tequio.plan.progress.Verification;
import tequio.plan.version.ReportsAndVerifications;

/** Collects the facts for the status from reports and verifications. */
public final class StatusFactsCollector {

  /** Returns the day from which reports on a plan are expected; empty for a transcribed plan. */
  public static Optional<LocalDate> expectation(PlanContent plan) {
    return plan.voice() == ReportingParty.TRANSCRIBED
        ? Optional.empty()
        : plan.reportingSince().find().map(PartialDate::last);
  }

  /**
   * Collects the facts of a commitment.
   *
   * @param expectedSince day from which its plan expects reports
   */
  public static StatusFacts.OfCommitment commitment(
      CommitmentContent content,
      ReportsAndVerifications tracking,
      Optional<LocalDate> expectedSince) {
    var said = new Said(tracking, expectedSince);
    return new StatusFacts.OfCommitment(
        said.of(Optional.empty(), content.start(), content.end()),
        content.activities().or(List.of()).stream()
            .map(it -> said.of(Optional.of(it.number()), it.start(), it.end()))
            .toList());
  }

  /**
   * Reports and verifications, oldest first.
   *
   * @param reports by activity; those without one concern the whole commitment
   */
  private record Said(
      Map<Optional<Integer>, List<ProgressReport>> reports,
      Map<Optional<Integer>, List<Verification>> verifications,
      Optional<LocalDate> expectedSince) {

    Said(ReportsAndVerifications tracking, Optional<LocalDate> expectedSince) {
      this(
          inOrder(tracking.reports(), ProgressReport::activity, ProgressReport::on),
          inOrder(tracking.verifications(), Verification::activity, Verification::on),
          expectedSince);
    }

    private static <T> Map<Optional<Integer>, List<T>> inOrder(
        List<ReportsAndVerifications.Filed<T>> filed,
        Function<T, Optional<Integer>> activity,
        Function<T, PartialDate> on) {
      return filed.stream()
          .map(ReportsAndVerifications.Filed::fact)
          .sorted(comparing(on, PartialDate.BY_LAST_DAY))
          .collect(groupingBy(activity));
    }

    StatusFacts.Single of(
        Optional<Integer> activity, Known<PartialDate> start, Known<PartialDate> end) {
      var about = reports.getOrDefault(activity, List.of());
      return new StatusFacts.Single(
          start,
          end,
          expectedSince,
          last(about, ReportingParty.GOVERNMENT),
          last(about, ReportingParty.CIVIL_SOCIETY),
          about.stream().anyMatch(it -> !it.evidence().isEmpty()),
          verdicts(verifications.getOrDefault(activity, List.of()), about));
    }

    private static List<Verdict> verdicts(
        List<Verification> verifications, List<ProgressReport> reports) {
      if (verifications.isEmpty()) {
        return List.of();
      }
      return Stream.of(ReportingParty.CIVIL_SOCIETY, ReportingParty.OVERSIGHT)
          .flatMap(voice -> verdict(verifications, voice, reports).stream())
          .toList();
    }

    private static Optional<ReportedStatus> last(
        List<ProgressReport> reports, ReportingParty voice) {
      for (var report : reports.reversed()) {
        if (report.voice() == voice) {
          return Optional.of(report.reported());
        }
      }
      return Optional.empty();
    }

    /**
     * Returns the party's latest verdict. A refusal followed by a report with evidence counts as in
     * review, unless whoever refused reports that: nobody answers their own refusal.
     */
    private static Optional<Verdict> verdict(
        List<Verification> verifications, ReportingParty voice, List<ProgressReport> reports) {
      return verifications.stream()
          .filter(it -> it.voice() == voice)
          .reduce((before, after) -> after)
          .map(it -> isAnswered(it, reports) ? Verdict.IN_REVIEW : it.verdict());
    }

    private static boolean isAnswered(Verification it, List<ProgressReport> reports) {
      return it.verdict() == Verdict.NOT_ACCEPTED
          && reports.stream()
              .anyMatch(report ->
                  !report.evidence().isEmpty()
                      && !report.by().equals(it.by())
                      && report.on().isAfter(it.on()));
    }
  }

  private StatusFactsCollector() {}
}
