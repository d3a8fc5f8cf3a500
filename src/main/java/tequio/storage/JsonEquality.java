package tequio.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares records as JSON; numbers by value, so that 5.0 equals 5. */
public final class JsonEquality {

  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  public static boolean same(Object one, Object other) {
    return tree(one).equals(BY_VALUE, tree(other));
  }

  /**
   * Returns the records that equal neither a known one nor one before them. Each is converted once,
   * however many there are.
   */
  public static <T> List<T> listNew(List<T> records, List<T> known) {
    var trees = new ArrayList<JsonNode>(known.stream().map(JsonEquality::tree).toList());
    var found = new ArrayList<T>();
    for (var record : records) {
      var tree = tree(record);
      if (trees.stream().noneMatch(it -> it.equals(BY_VALUE, tree))) {
        trees.add(tree);
        found.add(record);
      }
    }
    return List.copyOf(found);
  }

  private static JsonNode tree(Object record) {
    return Json.MAPPER.valueToTree(record);
  }

  private JsonEquality() {}
}
