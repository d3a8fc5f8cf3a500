package tequio.plan.withdrawal;

import java.util.List;
import java.util.Optional;
import tequio.plan.version.PlanVersion;

/** Append-only store of withdrawals of plans. */
public interface Withdrawals {

  /**
   * State of a withdrawn plan version.
   *
   * @param withdrawal the withdrawal; empty if its content was erased
   */
  record Withdrawn(Optional<PlanWithdrawal> withdrawal) {}

  /** Finds the withdrawal of this version; empty if it was not withdrawn. */
  Optional<Withdrawn> find(PlanVersion plan);

  /** Returns the plans that were not withdrawn; if all were, all of them. */
  default List<PlanVersion> standing(List<PlanVersion> plans) {
    var standing = plans.stream().filter(it -> find(it).isEmpty()).toList();
    return standing.isEmpty() ? plans : standing;
  }

  /** Inserts a withdrawal without publishing an event. */
  void add(PlanWithdrawal made);
}
