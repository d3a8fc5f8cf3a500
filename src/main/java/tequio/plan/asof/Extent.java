package tequio.plan.asof;

import tequio.kernel.GovernmentKey;
import tequio.plan.published.CommitmentKey;

/** Of how much something is told: of everything, or of what one page shows. */
public sealed interface Extent {

  /** Of the whole installation. */
  Extent EVERYTHING = new Everything();

  /** Of the whole installation. */
  record Everything() implements Extent {}

  /** Of a government and, where it is a state, of the municipalities in it. */
  record OfGovernment(GovernmentKey government) implements Extent {}

  /** Of a plan and what it lists. */
  record OfPlan(GovernmentKey government, String code) implements Extent {}

  /** Of one commitment. */
  record OfCommitment(CommitmentKey key) implements Extent {}
}
