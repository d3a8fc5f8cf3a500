package tequio.problem.tree;

import java.time.Instant;
import java.util.Optional;

/**
 * Operation that was applied to a tree.
 *
 * @param version version of the node after it
 * @param undoes number of the operation that it takes back
 */
public record LoggedOperation(
    int number,
    String type,
    int node,
    int version,
    TreeAuthor author,
    Instant made,
    Optional<String> wordsBefore,
    String wordsAfter,
    Optional<Integer> parentBefore,
    Optional<Integer> undoes) {

  /**
   * Returns the operation that takes this one back.
   *
   * @param seen version of the node on which it is taken back
   * @throws IllegalStateException if nothing takes it back
   */
  TreeOperation inverse(int seen) {
    return switch (type) {
      case "add", "restore" -> new TreeOperation.Remove(node, seen);
      case "word" -> new TreeOperation.Word(node, seen, wordsBefore.orElseThrow());
      case "up" -> new TreeOperation.Down(node, seen);
      case "down" -> new TreeOperation.Up(node, seen);
      case "place" -> new TreeOperation.Place(node, seen, parentBefore.orElseThrow());
      case "remove" -> new TreeOperation.Restore(node, seen);
      default -> throw new IllegalStateException("nothing takes back " + type);
    };
  }
}
