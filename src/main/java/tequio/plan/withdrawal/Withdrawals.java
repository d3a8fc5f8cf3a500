package tequio.plan.withdrawal;

import java.util.Optional;
import tequio.plan.version.PlanVersion;

/** Append-only store of withdrawals of plans. */
public interface Withdrawals {

  /**
   * That a version of a plan was withdrawn.
   *
   * @param withdrawal what was said; empty where those words were erased
   */
  record Withdrawn(Optional<PlanWithdrawal> withdrawal) {}

  /** Empty where this version stands. */
  Optional<Withdrawn> find(PlanVersion plan);

  /** The row of a withdrawal, without announcing it. */
  void add(PlanWithdrawal made);
}
