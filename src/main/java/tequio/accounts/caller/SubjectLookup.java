package tequio.accounts.caller;

import java.util.Set;
import tequio.kernel.SubjectReference;

/**
 * Checks that the commitments and activities exist for which a public servant is to be responsible.
 */
public interface SubjectLookup {

  /** Returns those of the subjects that are published. */
  Set<SubjectReference> existing(Set<SubjectReference> subjects);
}
