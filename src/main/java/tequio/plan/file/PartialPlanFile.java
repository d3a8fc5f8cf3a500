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
 * Makes records of a file whose shape is wrong somewhere, without the parts that are wrong, so that
 * whoever wrote it hears in one go of the rules that the rest breaks.
 */
final class PartialPlanFile {

  /** So many parts that the schema lets pass and a record refuses are left out, and no more. */
  private static final int MOST_ATTEMPTS = 20;

  /**
   * The rest of the file; a part that is left out is null, empty or not seen. Empty where nothing
   * can be made of it.
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

  /** A part that is missing cannot be left out: what it is missing in is. */
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
