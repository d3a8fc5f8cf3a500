package tequio.storage;

import java.util.Comparator;
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

  private static JsonNode tree(Object record) {
    return Json.MAPPER.valueToTree(record);
  }

  private JsonEquality() {}
}
