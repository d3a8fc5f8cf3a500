package tequio.plan.board;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Summary of a government's current plan and the progress of its commitments, usable on any page.
 *
 * @param plan current plan; empty if none was seen
 * @param others its other plans, newest first
 * @param neighbours governments of its state that have a plan; filled only if it has none
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

  /**
   * Something the plan foresees from today on.
   *
   * @param promise commitment of the activity; empty for a milestone of the plan
   */
  public record Coming(PartialDate on, Text what, Optional<CommitmentView> promise) {}

  /**
   * Data from the record.
   *
   * @param verify path where the shown version of the plan can be verified
   * @param moved number of dates of each commitment that were moved since its first publication
   * @param elsewhere numbers of the government's commitments that a plan in force lists
   */
  public record Marks(
      Optional<String> verify, Map<CommitmentKey, Integer> moved, Set<Integer> elsewhere) {

    static final Marks NONE = new Marks(Optional.empty(), Map.of(), Set.of());
  }

  public int movedDates(CommitmentView promise) {
    return marks.moved().getOrDefault(promise.version().key(), 0);
  }

  /** Another plan and its path. */
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

  /** Downloads of the page: those of the current plan. */
  public PageDownloads data() {
    return code()
        .map(code ->
            PageDownloads.of(
                government.path() + "/plan/" + code, "planes", "compromisos", "actividades"))
        .orElse(PageDownloads.NONE);
  }

  /** Header of the government's pages. */
  public GovernmentHeader place(Texts t) {
    return GovernmentHeaders.of(government, code(), t);
  }

  /** Activities whose evidence was accepted, out of all. */
  public Fraction done() {
    return promises.stream().map(it -> it.standing().done()).reduce(Fraction.NONE, Fraction::plus);
  }

  public Fraction reportedDone() {
    return promises.stream()
        .map(CommitmentView::reportedDone)
        .reduce(Fraction.NONE, Fraction::plus);
  }

  /** Commitments for which the plan names who is responsible, out of all. */
  public Fraction answered() {
    return share(it -> it.content().responsible().isKnown());
  }

  /** Commitments for which the plan gives an end date, out of all. */
  public Fraction dated() {
    return share(it -> it.content().end().isKnown());
  }

  private Fraction share(Predicate<CommitmentView> counts) {
    return promises.stream()
        .map(it -> Fraction.one(counts.test(it)))
        .reduce(Fraction.NONE, Fraction::plus);
  }

  /**
   * Returns what was due, reported and verified over time; empty if nobody is expected to report.
   */
  public Optional<ProgressChart> progress() {
    return isTranscribed() ? Optional.empty() : ProgressChart.of(promises, today);
  }

  /** Returns the days with reports and verifications; empty if nobody is expected to report. */
  public Optional<ActivityCalendar> calendar() {
    return ActivityCalendar.of(this);
  }

  /**
   * Returns the numbers from 1 to the highest that no commitment has, of this plan or another of
   * the government; empty if they are more than {@value #MOST_SKIPPED}.
   */
  public List<Integer> skippedNumbers() {
    var own =
        promises.stream()
            .filter(it -> it.version().key().government().equals(government.key()))
            .map(CommitmentView::number)
            .collect(toSet());
    var skipped =
        IntStream.rangeClosed(1, own.stream().mapToInt(it -> it).max().orElse(0))
            .boxed()
            .filter(it -> !own.contains(it) && !marks.elsewhere().contains(it))
            .limit(MOST_SKIPPED + 1)
            .toList();
    return skipped.size() > MOST_SKIPPED ? List.of() : skipped;
  }

  public int count(CommitmentStatus headline) {
    return Math.toIntExact(promises.stream().mapToLong(it -> it.count(headline)).sum());
  }

  /** Returns the commitment with the latest report. */
  public Optional<CommitmentView> lastTouched() {
    return promises.stream()
        .filter(CommitmentView::isReported)
        .max(comparing(it -> it.lastReport().orElseThrow().on().last()));
  }

  /**
   * Returns what is due next: activities that are not done or cancelled, and milestones of the
   * plan.
   */
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
