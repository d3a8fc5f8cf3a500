package tequio.plan.timeline;

import java.time.ZoneId;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.plan.view.CommitmentView;
import tequio.publishing.timeline.RecordEvent;
import tequio.territory.Government;

/**
 * One version of a commitment, with its state while it was current.
 *
 * @param act the version, or the gap that its erasure left
 * @param then its state on its last day; empty if it was erased
 * @param next version that followed it; empty for the current one
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

  /** 410 for an erased version, with the reason on the page; otherwise 200. */
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
