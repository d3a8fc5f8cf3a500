package tequio.plan.publication;

import java.util.Optional;
import tequio.plan.file.PlanFile;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.storage.JsonEquality;

/** An entry of a plan's file, the commitment it is, and what was published of it before. */
record MatchedEntry(PlanFile.Entry entry, CommitmentKey key, Optional<CommitmentVersion> before) {

  /** Its next version differs from the one before, or it is the first. */
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
