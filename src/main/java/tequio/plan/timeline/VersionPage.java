package tequio.plan.timeline;

import java.time.ZoneId;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.plan.view.CommitmentView;
import tequio.publishing.timeline.RecordEvent;
import tequio.territory.Government;

/**
 * One version of a commitment, with what was known of it while it was in force.
 *
 * @param act the version, or the gap it left
 * @param then how it stood on its last day; empty where it was erased
 * @param next the version that followed it; empty for the one in force
 */
public record VersionPage(
    Government government,
    int number,
    RecordEvent act,
    Optional<CommitmentView> then,
    Optional<RecordEvent> next,
    Optional<String> planCode)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Gone for good, and the page says why. */
  @Override
  public int status() {
    return then.isPresent() ? 200 : 410;
  }

  public int version() {
    return act.entry().envelope().version();
  }

  public String path() {
    return government.path() + "/compromisos/" + number;
  }

  public String path(int version) {
    return path() + "/versiones/" + version;
  }
}
