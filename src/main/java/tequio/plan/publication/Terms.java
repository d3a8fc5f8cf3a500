package tequio.plan.publication;

import java.util.Optional;
import tequio.kernel.Actor;
import tequio.kernel.Text;

/**
 * How a plan is published.
 *
 * @param by who publishes it
 * @param reason why what was already published changes; needed where anything does
 * @param keepMissing whether commitments that the file no longer names stay in the plan as they are
 */
public record Terms(Actor by, Optional<Text> reason, boolean keepMissing) {

  /** Nothing published is expected to change. */
  public static Terms first(Actor by) {
    return new Terms(by, Optional.empty(), false);
  }

  public Terms because(String reason) {
    return new Terms(by, Optional.of(Text.spanish(reason)), keepMissing);
  }

  public Terms keepingMissing() {
    return new Terms(by, reason, true);
  }
}
