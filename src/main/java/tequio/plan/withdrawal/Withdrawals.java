package tequio.plan.withdrawal;

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

  /** Inserts a withdrawal without publishing an event. */
  void add(PlanWithdrawal made);
}
