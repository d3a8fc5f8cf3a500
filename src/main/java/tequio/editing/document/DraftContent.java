package tequio.editing.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tequio.publishing.kind.ContentComponent;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.Section;
import tequio.publishing.kind.Violation;
import tequio.storage.Json;
import tequio.web.Texts;

/**
 * A draft read as the record it will be, with every rule it breaks by the path of its component.
 *
 * @param content what can be read of it; a component that is still to be written is null there
 */
record DraftContent<C extends Record>(C content, List<Violation> violations) {

  static <C extends Record> DraftContent<C> of(DocumentKind<C> kind, DocumentDraft draft) {
    var content = Json.MAPPER.treeToValue(draft.body(), kind.content());
    var violations = new ArrayList<Violation>();
    for (var component : ContentComponent.of(kind.content())) {
      if (component.isUnwritten(content)) {
        violations.add(Violation.of(component.name(), "document.required"));
      }
    }
    if (violations.isEmpty()) {
      violations.addAll(kind.validation().apply(content));
    }
    return new DraftContent<>(content, List.copyOf(violations));
  }

  /** What the rules say of a section, by the name of the field. */
  Map<String, String> problems(Section section, Texts t) {
    var found = new LinkedHashMap<String, String>();
    violations.stream()
        .filter(it -> section.components().contains(it.component()))
        .forEach(it -> found.putIfAbsent(it.path(), say(it, t)));
    return found;
  }

  static String say(Violation violation, Texts t) {
    return t.say(violation.key(), violation.details().toArray());
  }
}
