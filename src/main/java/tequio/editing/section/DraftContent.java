package tequio.editing.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.ContentComponent;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.Violation;
import tequio.storage.Json;
import tequio.web.Texts;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draft read as the record it will be, with every violated rule by the path of its component.
 *
 * @param content what can be read of it; a component that is still to be written is null there
 */
public record DraftContent<C extends Record>(C content, List<Violation> violations) {

  /** What is drafted of a document of this government. */
  public static <C extends Record> DraftContent<C> of(
      DocumentKind<C> kind, GovernmentKey government, ObjectNode body) {
    var content = Json.MAPPER.treeToValue(body, kind.content());
    var violations = new ArrayList<Violation>();
    for (var component : ContentComponent.of(kind.content())) {
      if (component.isUnwritten(content)) {
        violations.add(Violation.of(component.name(), "document.required"));
      }
    }
    if (violations.isEmpty()) {
      violations.addAll(kind.violations(government, content));
    }
    return new DraftContent<>(content, List.copyOf(violations));
  }

  /** What the rules say of these components, by the name of the field. */
  public Map<String, String> problems(List<String> components, Texts t) {
    var found = new LinkedHashMap<String, String>();
    violations.stream()
        .filter(it -> components.contains(it.component()))
        .forEach(it -> found.putIfAbsent(it.path(), say(it, t)));
    return found;
  }

  public static String say(Violation violation, Texts t) {
    return violation.words(t);
  }
}
