package tequio.plan.view;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tequio.kernel.Fraction;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.status.CommitmentStatus;
import tequio.plan.status.StatusCalculator;
import tequio.plan.status.StatusFacts;
import tequio.plan.status.StatusFactsCollector;
import tequio.plan.status.StatusResult;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.ReportsAndVerifications;

/**
 * Commitment on a day: content, reports, verifications and status.
 *
 * @param address path of its page, at its home government, which may differ from the plan's
 * @param expected whether reports are expected
 * @param tracking reports and verifications in the order of recording
 * @param administered whether the government itself runs the plan in which it is shown
 */
public record CommitmentView(
    CommitmentVersion version,
    String address,
    List<ProgressReport> reports,
    List<Verification> verifications,
    StatusResult standing,
    List<ActivityView> steps,
    boolean expected,
    LocalDate today,
    ReportsAndVerifications tracking,
    boolean administered) {

  /**
   * Returns a commitment as shown in a plan, which decides whether reports are expected.
   *
   * @param home path of its home government
   */
  public static CommitmentView of(
      CommitmentVersion version,
      String home,
      ReportsAndVerifications tracking,
      Optional<PlanContent> plan,
      LocalDate today) {
    var since = plan.flatMap(StatusFactsCollector::expectation);
    var facts = StatusFactsCollector.commitment(version.content(), tracking, since);
    var reports = inOrder(tracking.reports(), ProgressReport::on);
    var verifications = inOrder(tracking.verifications(), Verification::on);
    return new CommitmentView(
        version,
        home + "/compromisos/" + version.key().number(),
        reports,
        verifications,
        StatusCalculator.headline(facts, today),
        steps(version.content(), facts, reports, verifications, since.isPresent(), today),
        since.isPresent(),
        today,
        tracking,
        plan.filter(it -> it.voice() != ReportingParty.TRANSCRIBED).isPresent());
  }

  private static List<ActivityView> steps(
      CommitmentContent content,
      StatusFacts.OfCommitment facts,
      List<ProgressReport> reports,
      List<Verification> verifications,
      boolean expected,
      LocalDate today) {
    var reported = byActivity(reports, ProgressReport::activity);
    var verified = byActivity(verifications, Verification::activity);
    var steps = new ArrayList<ActivityView>();
    for (var activity : content.activities().or(List.of())) {
      var standing = StatusCalculator.headline(facts.activities().get(steps.size()), today);
      steps.add(
          new ActivityView(
              activity,
              standing,
              reported.getOrDefault(activity.number(), List.of()),
              verified.getOrDefault(activity.number(), List.of()),
              expected));
    }
    return List.copyOf(steps);
  }

  /** Without those of the whole commitment. */
  private static <T> Map<Integer, List<T>> byActivity(
      List<T> facts, Function<T, Optional<Integer>> activity) {
    var all = new HashMap<Integer, List<T>>();
    for (var fact : facts) {
      activity
          .apply(fact)
          .ifPresent(number -> all.computeIfAbsent(number, it -> new ArrayList<>()).add(fact));
    }
    return all;
  }

  private static <T> List<T> inOrder(
      List<ReportsAndVerifications.Filed<T>> filed, Function<T, PartialDate> on) {
    return filed.stream()
        .map(ReportsAndVerifications.Filed::fact)
        .sorted(comparing(on, PartialDate.BY_LAST_DAY))
        .toList();
  }

  public CommitmentContent content() {
    return version.content();
  }

  public int number() {
    return version.key().number();
  }

  /** Whether it was transcribed by others and its government does not run the plan. */
  public boolean isTranscribed() {
    return isCopied() && !administered;
  }

  /** Whether it was transcribed by others and its government runs the plan by now. */
  public boolean isTakenOver() {
    return isCopied() && administered;
  }

  private boolean isCopied() {
    return version.provenance().voice() == ReportingParty.TRANSCRIBED;
  }

  public boolean isReported() {
    return !reports.isEmpty();
  }

  /** Activities that any party reports as done, out of all. */
  public Fraction reportedDone() {
    return share(ActivityView::isReportedDone);
  }

  /** Activities of which any party accepted the evidence, out of all. */
  public Fraction accepted() {
    return share(ActivityView::isAccepted);
  }

  private Fraction share(Predicate<ActivityView> counts) {
    int counted = 0;
    for (var step : steps) {
      counted += counts.test(step) ? 1 : 0;
    }
    return new Fraction(counted, steps.size());
  }

  /** Number of pieces of evidence in its reports. */
  public int shown() {
    return reports.stream().mapToInt(it -> it.evidence().size()).sum();
  }

  /** Number of activities past their end date whose promised evidence was not shown. */
  public long awaited() {
    return steps.stream()
        .filter(it -> it.awaitedProof().isKnown())
        .filter(it -> it.activity().end().find().filter(end -> end.isOver(today)).isPresent())
        .count();
  }

  public Optional<ProgressReport> lastReport() {
    return reports.stream().reduce((before, after) -> after);
  }

  /** Returns the latest report on the commitment as a whole. */
  public Optional<ProgressReport> lastOfWhole() {
    return reports.stream().filter(it -> it.activity().isEmpty()).reduce((before, after) -> after);
  }

  public Optional<Verification> lastVerification() {
    return verifications.stream().reduce((before, after) -> after);
  }

  /** Returns the number of activities with the status. */
  public long count(CommitmentStatus headline) {
    long count = 0;
    for (var step : steps) {
      count += step.standing().headline() == headline ? 1 : 0;
    }
    return count;
  }

  /** Obligatory parts of the roadmap that are known, out of eight. */
  public Fraction parts() {
    var told = content();
    return List.<Known<?>>of(
            told.responsible(),
            told.coResponsible(),
            told.activities(),
            told.finalResult(),
            told.products(),
            told.indicators(),
            told.meansOfVerification(),
            told.start().isKnown() ? told.end() : told.start())
        .stream()
        .map(it -> Fraction.one(it.isKnown()))
        .reduce(Fraction.NONE, Fraction::plus);
  }

  public RoadmapTimeAxis axis() {
    return RoadmapTimeAxis.of(List.of(this), today);
  }

  /** Returns the statuses of all activities, each once, in the order of the published table. */
  public static List<CommitmentStatus> headlines(Collection<CommitmentView> promises) {
    return promises.stream()
        .flatMap(it -> it.steps().stream())
        .map(it -> it.standing().headline())
        .distinct()
        .sorted()
        .toList();
  }

  public List<TimelineEvent> happenings() {
    return TimelineEvent.of(this);
  }
}
