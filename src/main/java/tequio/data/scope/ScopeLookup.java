package tequio.data.scope;

import java.util.Optional;
import tequio.kernel.GovernmentKey;

/** Finds plans and commitments that limit a dataset; implemented by the feature that owns them. */
public interface ScopeLookup {

  /** Finds a plan shown at this government by its code. */
  Optional<DatasetScope> findPlan(GovernmentKey government, String code);

  /** Finds a commitment of this government by its number. */
  Optional<DatasetScope> findCommitment(GovernmentKey government, int number);
}
