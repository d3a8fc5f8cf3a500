package tequio.roundtable.live;

import java.util.Optional;
import tequio.roundtable.content.RoundtableStage;

/**
 * A working table that was begun.
 *
 * @param code four letters by which telephones find it; empty where it is closed
 * @param isOpen whether its stage takes what people send
 * @param trunk problem in the middle of the tree
 */
public record LiveTable(
    Optional<String> code,
    RoundtableStage stage,
    boolean isOpen,
    boolean isClosed,
    Optional<String> trunk) {

  /** Whether this stage takes what people send. */
  public boolean takes(RoundtableStage asked) {
    return !isClosed && isOpen && stage == asked;
  }
}
