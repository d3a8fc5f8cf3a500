package tequio.plan.view;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.PartialDate;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.roadmap.Activity;
import tequio.plan.status.CommitmentStatus;

/** Event of a commitment on the day it happened. */
public sealed interface TimelineEvent {

  PartialDate on();

  /** A party reported progress. */
  record Reporting(PartialDate on, ProgressReport report, Optional<Activity> activity)
      implements TimelineEvent {}

  /** A party verified the evidence. */
  record Reviewing(PartialDate on, Verification verification, Optional<Activity> activity)
      implements TimelineEvent {}

  /** The end date of an activity passed and it is late. */
  record RunningLate(PartialDate on, Activity activity) implements TimelineEvent {}

  /** Returns the events, newest first; on the same day, verifications before reports. */
  static List<TimelineEvent> of(CommitmentView promise) {
    var reports =
        promise.reports().stream()
            .map(it -> new Reporting(it.on(), it, activity(promise, it.activity())));
    var reviews =
        promise.verifications().stream()
            .map(it -> new Reviewing(it.on(), it, activity(promise, it.activity())));
    var late =
        promise.steps().stream()
            .filter(it -> it.standing().headline() == CommitmentStatus.LATE)
            .flatMap(it ->
                it.activity().end().find().stream()
                    .map(end -> new RunningLate(end, it.activity())));
    return Stream.<Stream<? extends TimelineEvent>>of(reports, late, reviews)
        .<TimelineEvent>flatMap(it -> it)
        .sorted(comparing((TimelineEvent it) -> it.on().last()))
        .toList()
        .reversed();
  }

  private static Optional<Activity> activity(CommitmentView promise, Optional<Integer> number) {
    return number.flatMap(wanted ->
        promise.steps().stream()
            .map(ActivityView::activity)
            .filter(it -> it.number() == wanted)
            .findFirst());
  }
}
