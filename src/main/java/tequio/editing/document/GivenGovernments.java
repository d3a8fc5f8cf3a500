package tequio.editing.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tequio.editing.draft.Draft;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.ContentComponent;
import tequio.publishing.kind.DocumentKind;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Governments that were chosen in a table before a draft is begun: each component that is a list of
 * governments takes those sent under its name.
 */
final class GivenGovernments {

  /** The content to begin with; what is no key of a government is left out. */
  static ObjectNode of(DocumentKind<?> kind, Map<String, String[]> sent) {
    var body = Draft.empty(kind);
    ContentComponent.of(kind.content()).stream()
        .filter(it -> isGovernments(it.type()))
        .forEach(it -> {
          var given = given(sent.getOrDefault(it.name(), new String[0]));
          if (!given.isEmpty()) {
            body.set(it.name(), Json.MAPPER.valueToTree(given));
          }
        });
    return body;
  }

  private static List<GovernmentKey> given(String[] written) {
    return Stream.of(written).flatMap(it -> GovernmentKey.find(it).stream()).distinct().toList();
  }

  private static boolean isGovernments(Type type) {
    return type instanceof ParameterizedType of
        && of.getRawType() == List.class
        && of.getActualTypeArguments()[0] == GovernmentKey.class;
  }

  private GivenGovernments() {}
}
