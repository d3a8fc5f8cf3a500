package tequio.plan.commitment;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.plan.promise.Promise;
import tequio.plan.published.CommitmentVersion;
import tequio.plan.published.PlanVersion;
import tequio.territory.Government;

/**
 * One promise: how it stands, who answers, by when, what was shown and what is missing.
 *
 * @param versions all of them, newest first
 * @param plans those that list it
 */
public record CommitmentPage(
    Government government,
    Promise promise,
    List<CommitmentVersion> versions,
    List<PlanVersion> plans)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** The newest version, or an older one at its own address. */
  public boolean isNewest() {
    return promise.version().version() == versions.getFirst().version();
  }

  public Optional<PlanVersion> plan() {
    return plans.stream().findFirst();
  }

  public Optional<String> planCode() {
    return plan().map(it -> it.content().code());
  }

  public String path() {
    return promise.address();
  }
}
