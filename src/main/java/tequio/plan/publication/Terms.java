package tequio.plan.publication;

import java.util.Optional;
import java.util.Set;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.plan.published.CommitmentKey;

/**
 * How a plan is published.
 *
 * @param by who publishes it
 * @param reason why what was already published changes; needed where anything does
 * @param keepMissing whether commitments that the file no longer names stay in the plan as they are
 * @param takenOut commitments that leave the plan on purpose; the reason says why
 * @param fromDrafts whether it comes from the drafts that reserved the numbers it gives
 */
public record Terms(
    Actor by,
    Optional<Text> reason,
    boolean keepMissing,
    Set<CommitmentKey> takenOut,
    boolean fromDrafts) {

  public Terms {
    takenOut = Set.copyOf(takenOut);
  }

  public Terms(Actor by, Optional<Text> reason, boolean keepMissing) {
    this(by, reason, keepMissing, Set.of(), false);
  }

  /** Nothing published is expected to change. */
  public static Terms first(Actor by) {
    return new Terms(by, Optional.empty(), false);
  }

  public Terms because(String reason) {
    return new Terms(by, Optional.of(Text.spanish(reason)), keepMissing, takenOut, fromDrafts);
  }

  public Terms keepingMissing() {
    return new Terms(by, reason, true, takenOut, fromDrafts);
  }

  public Terms takingOut(Set<CommitmentKey> keys) {
    return new Terms(by, reason, keepMissing, keys, fromDrafts);
  }

  public Terms fromOwnDrafts() {
    return new Terms(by, reason, keepMissing, takenOut, true);
  }
}
