package tequio.editing.workspace;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Title of an item in its list. */
final class ItemTitle {

  static String of(ObjectNode item, int place) {
    var words =
        Stream.of("title", "name", "what", "author")
            .map(item::path)
            .map(ItemTitle::words)
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse("");
    int number = item.path("number").asInt(place);
    return words.isEmpty() ? String.valueOf(number) : number + ". " + DraftNames.shortened(words);
  }

  private static String words(JsonNode text) {
    return text.isObject() ? text.path("words").asString("") : text.asString("");
  }

  private ItemTitle() {}
}
