package tequio.data.scope;

import java.util.Optional;
import tequio.kernel.GovernmentKey;

/** Finds what datasets can be narrowed to; implemented by the feature that owns it. */
public interface ScopeLookup {

  /** A plan that is read at this government, by its code; empty where there is none. */
  Optional<DatasetScope> findPlan(GovernmentKey government, String code);

  /** A commitment of this government; empty where there is none of this number. */
  Optional<DatasetScope> findCommitment(GovernmentKey government, int number);
}
