package tequio.accounts.caller;

import java.util.Set;
import tequio.kernel.SubjectReference;

/** Finds out which things exist that a responsible public servant is to answer for. */
public interface SubjectLookup {

  /** Those of them that are published. */
  Set<SubjectReference> existing(Set<SubjectReference> subjects);
}
