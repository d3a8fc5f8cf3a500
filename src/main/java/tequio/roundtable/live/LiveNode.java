package tequio.roundtable.live;

import java.util.Optional;
import tequio.roundtable.content.TableNodeSide;

/**
 * Cause or effect in the tree of a live table.
 *
 * @param parent number of the one it hangs from; the trunk where empty
 */
public record LiveNode(int number, TableNodeSide side, Optional<Integer> parent, String words) {

  /** Most letters of a cause or effect. */
  public static final int LONGEST = 300;
}
