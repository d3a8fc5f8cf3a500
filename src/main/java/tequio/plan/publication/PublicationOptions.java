package tequio.plan.publication;

import java.util.Optional;
import java.util.Set;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.plan.version.CommitmentKey;

/**
 * Options of a publication.
 *
 * @param by who publishes it
 * @param reason why published content changes; required if any does
 * @param keepMissing whether commitments that the file no longer names stay in the plan unchanged
 * @param takenOut commitments that leave the plan on purpose; the reason explains it
 * @param fromDrafts whether it is published from the drafts that reserved the numbers it uses
 */
public record PublicationOptions(
    Actor by,
    Optional<Text> reason,
    boolean keepMissing,
    Set<CommitmentKey> takenOut,
    boolean fromDrafts) {

  public PublicationOptions {
    takenOut = Set.copyOf(takenOut);
  }

  public PublicationOptions(Actor by, Optional<Text> reason, boolean keepMissing) {
    this(by, reason, keepMissing, Set.of(), false);
  }

  /** Returns options for a first publication, which changes nothing published. */
  public static PublicationOptions first(Actor by) {
    return new PublicationOptions(by, Optional.empty(), false);
  }

  public PublicationOptions because(String reason) {
    return new PublicationOptions(
        by, Optional.of(Text.spanish(reason)), keepMissing, takenOut, fromDrafts);
  }

  public PublicationOptions keepingMissing() {
    return new PublicationOptions(by, reason, true, takenOut, fromDrafts);
  }

  public PublicationOptions takingOut(Set<CommitmentKey> keys) {
    return new PublicationOptions(by, reason, keepMissing, keys, fromDrafts);
  }

  public PublicationOptions fromOwnDrafts() {
    return new PublicationOptions(by, reason, keepMissing, takenOut, true);
  }
}
