package tequio.storage;

import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/** Whether two records say the same. Numbers are compared by value: 5.0 is 5. */
public final class JsonEquality {

  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  public static boolean same(Object one, Object other) {
    return tree(one).equals(BY_VALUE, tree(other));
  }

  private static JsonNode tree(Object record) {
    return Json.MAPPER.valueToTree(record);
  }

  private JsonEquality() {}
}
