package tequio.plan.publication;

import java.util.Optional;
import tequio.plan.file.PlanFile;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.storage.JsonEquality;

/**
 * Entry of a plan file with the commitment it matches and the published version of that, if any.
 */
record MatchedEntry(PlanFile.Entry entry, CommitmentKey key, Optional<CommitmentVersion> before) {

  /**
   * Whether the entry makes a new version: the first one, or one that differs from the published
   * one.
   */
  boolean changes() {
    return entry.content().isPresent()
        && !before
            .filter(it ->
                JsonEquality.same(it.content(), entry.content().get())
                    && JsonEquality.same(it.jointly(), entry.jointly()))
            .isPresent();
  }

  boolean isNew() {
    return before.isEmpty();
  }
}
