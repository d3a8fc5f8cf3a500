package tequio.plan.world;

import java.util.Optional;
import tequio.plan.version.PlanVersion;
import tequio.plan.withdrawal.PlanWithdrawal;
import tequio.plan.withdrawal.Withdrawals;

/** A world in which every plan stands. */
public final class NothingWithdrawn implements Withdrawals {

  @Override
  public Optional<Withdrawn> find(PlanVersion plan) {
    return Optional.empty();
  }

  @Override
  public void add(PlanWithdrawal made) {
    throw new UnsupportedOperationException(made.code());
  }
}
