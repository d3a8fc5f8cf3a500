package tequio.plan.board;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tequio.kernel.Fraction;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.plan.content.PlanContent;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.status.CommitmentStatus;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PlanVersion;
import tequio.plan.view.CommitmentView;
import tequio.plan.view.GovernmentHeaders;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/**
 * Summary of the plan a government stands by today and the progress of its commitments, usable on
 * any page.
 *
 * @param plan the plan it stands by today; empty where no plan was seen
 * @param others its other plans, newest first
 * @param neighbours governments of its state that have a plan, where it has none
 */
public record Board(
    Government government,
    Optional<PlanVersion> plan,
    List<CommitmentView> promises,
    Marks marks,
    List<Other> others,
    List<Government> neighbours,
    LocalDate today) {

  private static final int NEXT = 4;
  private static final int MOST_SKIPPED = 12;

  /** Something the plan foresees from today on; of an activity also its commitment. */
  public record Coming(PartialDate on, Text what, Optional<CommitmentView> promise) {}

  /**
   * What the record adds.
   *
   * @param verify where the plan can be checked, in the version shown
   * @param moved how many dates of each commitment were moved since it was first published
   */
  public record Marks(Optional<String> verify, Map<CommitmentKey, Integer> moved) {

    static final Marks NONE = new Marks(Optional.empty(), Map.of());
  }

  public int movedDates(CommitmentView promise) {
    return marks.moved().getOrDefault(promise.version().key(), 0);
  }

  /** Another plan, and where it is read. */
  public record Other(PlanSummary plan, String address) {}

  public PlanContent content() {
    return plan.orElseThrow().content();
  }

  public boolean isTranscribed() {
    return content().voice() == ReportingParty.TRANSCRIBED;
  }

  public Optional<String> code() {
    return plan.map(it -> it.content().code());
  }

  /** What it shows as files: the plan it stands by. */
  public PageDownloads data() {
    return code()
        .map(code ->
            PageDownloads.of(
                government.path() + "/plan/" + code, "planes", "compromisos", "actividades"))
        .orElse(PageDownloads.NONE);
  }

  /** The government as the masthead of its pages shows it. */
  public GovernmentHeader place(Texts t) {
    return GovernmentHeaders.of(government, code(), t);
  }

  /** Activities whose proof was accepted, of all. */
  public Fraction done() {
    return promises.stream().map(it -> it.standing().done()).reduce(Fraction.NONE, Fraction::plus);
  }

  public Fraction reportedDone() {
    return promises.stream()
        .map(CommitmentView::reportedDone)
        .reduce(Fraction.NONE, Fraction::plus);
  }

  /** Of how many commitments the plan says who answers for them. */
  public Fraction answered() {
    return share(it -> it.content().responsible().isKnown());
  }

  /** Of how many it says by when. */
  public Fraction dated() {
    return share(it -> it.content().end().isKnown());
  }

  private Fraction share(Predicate<CommitmentView> counts) {
    return promises.stream()
        .map(it -> Fraction.one(counts.test(it)))
        .reduce(Fraction.NONE, Fraction::plus);
  }

  /** What was due, reported and verified over time; empty where nobody is expected to report. */
  public Optional<ProgressChart> progress() {
    return isTranscribed() ? Optional.empty() : ProgressChart.of(promises, today);
  }

  /** On which days something was said; empty where nobody is expected to. */
  public Optional<ActivityCalendar> calendar() {
    return ActivityCalendar.of(this);
  }

  /** The numbers between its commitments that none of them bears; empty where they are many. */
  public List<Integer> skippedNumbers() {
    var own =
        promises.stream()
            .filter(it -> it.version().key().government().equals(government.key()))
            .map(CommitmentView::number)
            .collect(toSet());
    var skipped =
        IntStream.rangeClosed(1, own.stream().mapToInt(it -> it).max().orElse(0))
            .boxed()
            .filter(it -> !own.contains(it))
            .limit(MOST_SKIPPED + 1)
            .toList();
    return skipped.size() > MOST_SKIPPED ? List.of() : skipped;
  }

  public int count(CommitmentStatus headline) {
    return Math.toIntExact(promises.stream().mapToLong(it -> it.count(headline)).sum());
  }

  /** When anything was reported or verified last. */
  public Optional<CommitmentView> lastTouched() {
    return promises.stream()
        .filter(CommitmentView::isReported)
        .max(comparing(it -> it.lastReport().orElseThrow().on().last()));
  }

  /** What falls due next: activities not yet done, and dates of the process itself. */
  public List<Coming> coming() {
    if (plan.isEmpty()) {
      return List.of();
    }
    var process =
        content().milestones().stream().map(it -> new Coming(it.on(), it.what(), Optional.empty()));
    var activities = promises.stream().flatMap(Board::open);
    return Stream.concat(process, activities)
        .filter(it -> !it.on().last().isBefore(today))
        .sorted(comparing(it -> it.on().last()))
        .limit(NEXT)
        .toList();
  }

  private static Stream<Coming> open(CommitmentView promise) {
    return promise.steps().stream()
        .filter(it -> it.standing().headline() != CommitmentStatus.DONE)
        .filter(it ->
            it.last(ReportingParty.GOVERNMENT)
                .filter(report -> report.reported() == ReportedStatus.CANCELLED)
                .isEmpty())
        .flatMap(it ->
            it.activity().end().find().stream()
                .map(end -> new Coming(end, it.activity().title(), Optional.of(promise))));
  }
}
