package tequio.plan.reservation;

import java.util.Set;
import tequio.kernel.GovernmentKey;

/**
 * Numbers of commitments and codes of plans reserved by unpublished drafts; a file may not publish
 * others under them.
 */
public interface ReservedIdentifiers {

  /** Returns the reservations of a government, which must be held. */
  Reserved of(GovernmentKey government);

  /** Reservations of one government. */
  record Reserved(Set<Integer> commitments, Set<String> plans) {

    public static final Reserved NONE = new Reserved(Set.of(), Set.of());
  }
}
