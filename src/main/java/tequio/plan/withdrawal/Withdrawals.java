package tequio.plan.withdrawal;

import java.util.Optional;
import tequio.plan.version.PlanVersion;

/** Reads and writes withdrawals of plans. Nothing here changes or deletes. */
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
