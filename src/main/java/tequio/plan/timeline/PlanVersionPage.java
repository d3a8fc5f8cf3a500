package tequio.plan.timeline;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.kernel.Text;
import tequio.plan.version.CommitmentKey;
import tequio.plan.withdrawal.Withdrawals;
import tequio.publishing.timeline.RecordEvent;
import tequio.territory.Government;

/**
 * One version of a plan.
 *
 * @param act the version, or the gap it left
 * @param listed what it listed, each in the version and by the title of that time
 * @param all every version of the plan, newest first
 * @param withdrawn where this version was withdrawn
 */
public record PlanVersionPage(
    Government government,
    String code,
    RecordEvent act,
    List<Listed> listed,
    List<RecordEvent> all,
    Optional<Withdrawals.Withdrawn> withdrawn)
    implements Page {

  /** A commitment in the list; without a title where the law had it erased. */
  public record Listed(CommitmentKey key, int version, String address, Optional<Text> title) {}

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Gone for good, and the page says why. */
  @Override
  public int status() {
    return act instanceof RecordEvent.Gap ? 410 : 200;
  }

  public int version() {
    return act.entry().envelope().version();
  }

  public boolean isNewest() {
    return all.getFirst().entry().envelope().version() == version();
  }

  public String path() {
    return government.path() + "/plan/" + code;
  }

  public String path(int version) {
    return path() + "/versiones/" + version;
  }
}
