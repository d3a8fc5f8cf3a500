package tequio.plan.board;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.PartialDate;
import tequio.kernel.Share;
import tequio.kernel.Text;
import tequio.kernel.Voice;
import tequio.plan.headline.Headline;
import tequio.plan.plan.PlanContent;
import tequio.plan.progress.Reported;
import tequio.plan.promise.Places;
import tequio.plan.promise.Promise;
import tequio.plan.published.CommitmentKey;
import tequio.plan.published.PlanSummary;
import tequio.plan.published.PlanVersion;
import tequio.territory.Government;
import tequio.web.Place;
import tequio.web.Texts;
import tequio.web.component.PageData;

/**
 * What one government promised and how it is going, whole: any page may show it.
 *
 * @param plan the plan it stands by today; empty where no plan was seen
 * @param others its other plans, newest first
 */
public record Board(
    Government government,
    Optional<PlanVersion> plan,
    List<Promise> promises,
    Marks marks,
    List<Other> others,
    LocalDate today) {

  private static final int NEXT = 4;

  /** Something the plan foresees from today on; of an activity also its commitment. */
  public record Coming(PartialDate on, Text what, Optional<Promise> promise) {}

  /**
   * What the record adds.
   *
   * @param verify where the plan can be checked, in the version shown
   * @param moved how many dates of each commitment were moved since it was first published
   */
  public record Marks(Optional<String> verify, Map<CommitmentKey, Integer> moved) {

    static final Marks NONE = new Marks(Optional.empty(), Map.of());
  }

  public int movedDates(Promise promise) {
    return marks.moved().getOrDefault(promise.version().key(), 0);
  }

  /** Another plan, and where it is read. */
  public record Other(PlanSummary plan, String address) {}

  public PlanContent content() {
    return plan.orElseThrow().content();
  }

  public boolean isTranscribed() {
    return content().voice() == Voice.TRANSCRIBED;
  }

  public Optional<String> code() {
    return plan.map(it -> it.content().code());
  }

  /** What it shows as files: the plan it stands by. */
  public PageData data() {
    return code()
        .map(code ->
            PageData.of(
                government.path() + "/plan/" + code, "planes", "compromisos", "actividades"))
        .orElse(PageData.NONE);
  }

  /** The government as the masthead of its pages shows it. */
  public Place place(Texts t) {
    return Places.of(government, code(), t);
  }

  /** Activities whose proof was accepted, of all. */
  public Share done() {
    return promises.stream().map(it -> it.standing().done()).reduce(Share.NONE, Share::plus);
  }

  public Share reportedDone() {
    return promises.stream().map(Promise::reportedDone).reduce(Share.NONE, Share::plus);
  }

  /** Obligatory parts of roadmaps that the plan tells, of all. */
  public Share parts() {
    return promises.stream().map(Promise::parts).reduce(Share.NONE, Share::plus);
  }

  public int count(Headline headline) {
    return Math.toIntExact(promises.stream().mapToLong(it -> it.count(headline)).sum());
  }

  /** When anything was reported or verified last. */
  public Optional<Promise> lastTouched() {
    return promises.stream()
        .filter(Promise::isReported)
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

  private static Stream<Coming> open(Promise promise) {
    return promise.steps().stream()
        .filter(it -> it.standing().headline() != Headline.DONE)
        .filter(it ->
            it.last(Voice.GOVERNMENT)
                .filter(report -> report.reported() == Reported.CANCELLED)
                .isEmpty())
        .flatMap(it ->
            it.activity().end().find().stream()
                .map(end -> new Coming(end, it.activity().title(), Optional.of(promise))));
  }
}
