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
 * @param act the version, or the gap that its erasure left
 * @param listed its commitments, with the version and title of that time
 * @param all every version of the plan, newest first
 * @param withdrawn withdrawal of this version, if any
 */
public record PlanVersionPage(
    Government government,
    String code,
    RecordEvent act,
    List<Listed> listed,
    List<RecordEvent> all,
    Optional<Withdrawals.Withdrawn> withdrawn)
    implements Page {

  /**
   * Commitment in the list.
   *
   * @param title empty if its content was erased by law
   */
  public record Listed(CommitmentKey key, int version, String address, Optional<Text> title) {}

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** 410 for an erased version, with the reason on the page; otherwise 200. */
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
