package tequio.accounts.caller;

import java.util.Set;
import tequio.kernel.SubjectReference;

/**
 * Checks that the activities and commitments exist for which a public servant is to be responsible.
 */
public interface SubjectLookup {

  /** Those of them that are published. */
  Set<SubjectReference> existing(Set<SubjectReference> subjects);
}
