package tequio.plan.promise;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Share;
import tequio.kernel.Voice;
import tequio.plan.commitment.CommitmentContent;
import tequio.plan.headline.Facts;
import tequio.plan.headline.FactsOf;
import tequio.plan.headline.Headline;
import tequio.plan.headline.Headlines;
import tequio.plan.headline.Standing;
import tequio.plan.plan.PlanContent;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.published.CommitmentVersion;
import tequio.plan.published.Tracking;
import tequio.plan.roadmap.Activity;

/**
 * A commitment as it stands on a day: what it says, what was said of it, and its headline.
 *
 * @param address where it is read: at its home, which may be another government than the plan's
 * @param expected whether anybody is expected to report here
 * @param tracking what was said of it, as it was recorded
 * @param administered whether the government itself runs the plan it is read in
 */
public record Promise(
    CommitmentVersion version,
    String address,
    List<ProgressReport> reports,
    List<Verification> verifications,
    Standing standing,
    List<Step> steps,
    boolean expected,
    LocalDate today,
    Tracking tracking,
    boolean administered) {

  /** As read in a plan, whose government is or is not expected to report here. */
  public static Promise of(
      CommitmentVersion version,
      String home,
      Tracking tracking,
      Optional<PlanContent> plan,
      LocalDate today) {
    var since = plan.flatMap(FactsOf::expectation);
    var facts = FactsOf.commitment(version.content(), tracking, since);
    var reports = inOrder(tracking.reports(), ProgressReport::on);
    var verifications = inOrder(tracking.verifications(), Verification::on);
    return new Promise(
        version,
        home + "/compromisos/" + version.key().number(),
        reports,
        verifications,
        Headlines.headline(facts, today),
        steps(version.content(), facts, reports, verifications, since.isPresent(), today),
        since.isPresent(),
        today,
        tracking,
        plan.filter(it -> it.voice() != Voice.TRANSCRIBED).isPresent());
  }

  private static List<Step> steps(
      CommitmentContent content,
      Facts.OfCommitment facts,
      List<ProgressReport> reports,
      List<Verification> verifications,
      boolean expected,
      LocalDate today) {
    var activities = content.activities().or(List.of());
    return IntStream.range(0, activities.size())
        .mapToObj(i ->
            step(
                activities.get(i),
                Headlines.headline(facts.activities().get(i), today),
                reports,
                verifications,
                expected))
        .toList();
  }

  private static Step step(
      Activity activity,
      Standing standing,
      List<ProgressReport> reports,
      List<Verification> verifications,
      boolean expected) {
    var number = Optional.of(activity.number());
    return new Step(
        activity,
        standing,
        reports.stream().filter(it -> it.activity().equals(number)).toList(),
        verifications.stream().filter(it -> it.activity().equals(number)).toList(),
        expected);
  }

  private static <T> List<T> inOrder(List<Tracking.Filed<T>> filed, Function<T, PartialDate> on) {
    return filed.stream()
        .map(Tracking.Filed::fact)
        .sorted(comparing(it -> on.apply(it).last()))
        .toList();
  }

  public CommitmentContent content() {
    return version.content();
  }

  public int number() {
    return version.key().number();
  }

  /** Nobody reports here: others copied it, and its government does not run the page. */
  public boolean isTranscribed() {
    return isCopied() && !administered;
  }

  /** Its words were copied by others, and by now its government runs the page. */
  public boolean isTakenOver() {
    return isCopied() && administered;
  }

  private boolean isCopied() {
    return version.provenance().voice() == Voice.TRANSCRIBED;
  }

  public boolean isReported() {
    return !reports.isEmpty();
  }

  /** How many of its activities somebody reports as done. */
  public Share reportedDone() {
    return share(Step::isReportedDone);
  }

  /** Of how many of its activities somebody accepted the proof. */
  public Share accepted() {
    return share(Step::isAccepted);
  }

  private Share share(Predicate<Step> counts) {
    int counted = 0;
    for (var step : steps) {
      counted += counts.test(step) ? 1 : 0;
    }
    return new Share(counted, steps.size());
  }

  public Optional<ProgressReport> lastReport() {
    return reports.stream().reduce((before, after) -> after);
  }

  /** What was said last of the commitment as a whole. */
  public Optional<ProgressReport> lastOfWhole() {
    return reports.stream().filter(it -> it.activity().isEmpty()).reduce((before, after) -> after);
  }

  public Optional<Verification> lastVerification() {
    return verifications.stream().reduce((before, after) -> after);
  }

  /** How many of its activities stand in a way. */
  public long count(Headline headline) {
    return steps.stream().filter(it -> it.standing().headline() == headline).count();
  }

  /** How many of the eight obligatory parts of a roadmap it tells. */
  public Share parts() {
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
        .map(it -> Share.one(it.isKnown()))
        .reduce(Share.NONE, Share::plus);
  }

  public Axis axis() {
    return Axis.of(this);
  }

  public List<Happening> happenings() {
    return Happening.of(this);
  }
}
