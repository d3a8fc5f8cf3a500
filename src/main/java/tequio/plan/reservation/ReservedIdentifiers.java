package tequio.plan.reservation;

import java.util.Set;
import tequio.kernel.GovernmentKey;

/**
 * Tells which numbers of commitments and which codes of plans are reserved by drafts of which
 * nothing was published yet: a file may not publish something else under them.
 */
public interface ReservedIdentifiers {

  /** Read while the publications of the government are held. */
  Reserved of(GovernmentKey government);

  /** What drafts of one government reserve. */
  record Reserved(Set<Integer> commitments, Set<String> plans) {

    public static final Reserved NONE = new Reserved(Set.of(), Set.of());
  }
}
