package tequio.plan.status;

import static tequio.plan.status.CommitmentStatus.CANCELLED;
import static tequio.plan.status.CommitmentStatus.DISAGREEMENT;
import static tequio.plan.status.CommitmentStatus.DONE;
import static tequio.plan.status.CommitmentStatus.IN_PROGRESS;
import static tequio.plan.status.CommitmentStatus.IN_REVIEW;
import static tequio.plan.status.CommitmentStatus.LATE;
import static tequio.plan.status.CommitmentStatus.MODIFIED;
import static tequio.plan.status.CommitmentStatus.NOT_ACCEPTED;
import static tequio.plan.status.CommitmentStatus.NOT_KNOWN;
import static tequio.plan.status.CommitmentStatus.NOT_STARTED;
import static tequio.plan.status.CommitmentStatus.NOT_YET_DUE;
import static tequio.plan.status.CommitmentStatus.NO_EVIDENCE;
import static tequio.plan.status.CommitmentStatus.NO_REPORT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decision table for the status of a whole (commitment or plan) from its parts: the first matching
 * line decides, and a problem of one part is never hidden by the others.
 */
public enum AggregateStatusRule {
  NO_PARTS(NOT_KNOWN, Set::isEmpty),
  PARTS_NOT_KNOWN(NOT_KNOWN, only(NOT_KNOWN)),
  ALL_CANCELLED(CANCELLED, only(CANCELLED)),
  ALL_DONE(DONE, only(DONE, CANCELLED)),
  ONE_LATE(LATE, any(LATE)),
  ONE_DISPUTED(DISAGREEMENT, any(DISAGREEMENT)),
  ONE_NOT_ACCEPTED(NOT_ACCEPTED, any(NOT_ACCEPTED)),
  ONE_WITHOUT_PROOF(NO_EVIDENCE, any(NO_EVIDENCE)),
  REST_IN_REVIEW(IN_REVIEW, only(IN_REVIEW, DONE, CANCELLED)),
  ALL_MODIFIED(MODIFIED, only(MODIFIED, CANCELLED)),
  ONE_UNDERWAY(IN_PROGRESS, any(IN_PROGRESS, IN_REVIEW, MODIFIED, DONE)),
  ONE_NOT_STARTED(NOT_STARTED, any(NOT_STARTED)),
  ALL_LATER(NOT_YET_DUE, only(NOT_YET_DUE, CANCELLED)),
  NOBODY_REPORTED(NO_REPORT, parts -> true);

  private static final List<AggregateStatusRule> TABLE = List.of(values());

  private final CommitmentStatus headline;
  private final Predicate<Set<CommitmentStatus>> holds;

  AggregateStatusRule(CommitmentStatus headline, Predicate<Set<CommitmentStatus>> holds) {
    this.headline = headline;
    this.holds = holds;
  }

  public CommitmentStatus headline() {
    return headline;
  }

  static AggregateStatusRule first(Set<CommitmentStatus> parts) {
    for (var rule : TABLE) {
      if (rule.holds.test(parts)) {
        return rule;
      }
    }
    throw new IllegalStateException("the last rule holds always");
  }

  private static Predicate<Set<CommitmentStatus>> any(CommitmentStatus... some) {
    var any = EnumSet.copyOf(List.of(some));
    return parts -> !Collections.disjoint(parts, any);
  }

  private static Predicate<Set<CommitmentStatus>> only(CommitmentStatus... some) {
    var only = EnumSet.copyOf(List.of(some));
    return only::containsAll;
  }
}
