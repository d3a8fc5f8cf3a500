package tequio.plan.withdrawal;

import tequio.kernel.Provenance;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;

/** Event: a plan was withdrawn. */
public record PlanWithdrawn(PlanWithdrawal withdrawal) implements PublicFact {

  @Override
  public SubjectReference subject() {
    return withdrawal.ref();
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Provenance provenance() {
    return withdrawal.provenance();
  }

  @Override
  public Record body() {
    return withdrawal;
  }
}
