package tequio.plan.file;

import java.util.List;
import java.util.Optional;
import tequio.plan.file.rules.RuleViolation;
import tequio.storage.Json;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a file with parts of the wrong shape by leaving those out, so that the rules on the
 * remaining parts can be checked in the same run.
 */
final class PartialPlanFile {

  /** Most parts left out because a record refuses what the schema accepts. */
  private static final int MOST_ATTEMPTS = 20;

  /**
   * Reads the remaining parts; those left out are null, empty or not seen. Returns empty if nothing
   * can be read.
   */
  static Optional<PlanFile> read(JsonNode root, List<RuleViolation> wrong) {
    var rest = root.deepCopy();
    for (var it : wrong) {
      if (it.isWrongShape() && isThere(rest, it.pointer()) && !leaveOut(rest, it.pointer())) {
        return Optional.empty();
      }
    }
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        return Optional.of(Json.MAPPER.treeToValue(rest, PlanFile.class))
            .filter(it -> it.government() != null && it.plan() != null);
      } catch (DatabindException refused) {
        if (!leaveOut(rest, ReadPlanFile.pointer(refused))) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isThere(JsonNode root, String pointer) {
    return pointer.isEmpty() || !root.at(pointer).isMissingNode() && !root.at(pointer).isNull();
  }

  /** Leaves out the part; if it does not exist, the nearest enclosing part. */
  private static boolean leaveOut(JsonNode root, String pointer) {
    int cut = pointer.lastIndexOf('/');
    if (cut < 0) {
      return false;
    }
    var around = pointer.substring(0, cut);
    var last = pointer.substring(cut + 1).replace("~1", "/").replace("~0", "~");
    return switch (root.at(around)) {
      case ObjectNode object when object.has(last) -> object.remove(last) != null;
      case ArrayNode list when isElement(list, last) -> {
        list.set(Integer.parseInt(last), NullNode.getInstance());
        yield true;
      }
      default -> leaveOut(root, around);
    };
  }

  private static boolean isElement(ArrayNode list, String index) {
    return !list.path(Integer.parseInt(index)).isNull() && Integer.parseInt(index) < list.size();
  }

  private PartialPlanFile() {}
}
