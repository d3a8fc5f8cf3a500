package tequio.editing.section;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tequio.editing.draft.Draft;
import tequio.storage.Json;
import tequio.web.form.FieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Part of a document that a form edits: a section, or one item of its list.
 *
 * @param item its place in the list, from 0; none for the part itself; the size for a new one
 */
public record SectionTarget(FormSection part, OptionalInt item) {

  public List<FieldType.Part> questions() {
    return item.isPresent() ? part.itemQuestions() : part.questions();
  }

  /** What stands there now. */
  public ObjectNode read(ObjectNode body) {
    if (item.isPresent()) {
      var found = list(body).path(item.getAsInt());
      return found instanceof ObjectNode object
          ? object.deepCopy()
          : Json.MAPPER.createObjectNode();
    }
    var object = Json.MAPPER.createObjectNode();
    for (var name : part.components()) {
      if (body.has(name)) {
        object.set(name, body.path(name));
      }
    }
    return object;
  }

  /** The document with these words there. */
  public ObjectNode write(ObjectNode body, ObjectNode words) {
    var next = body.deepCopy();
    if (item.isEmpty()) {
      next.remove(part.components());
      next.setAll(words);
      return next;
    }
    var list = list(next);
    if (item.getAsInt() < list.size()) {
      list.set(item.getAsInt(), words);
    } else {
      list.add(words);
    }
    next.set(part.list(), list);
    return next;
  }

  /** The same document without the item, or with it one place further up. */
  public ObjectNode without(ObjectNode body) {
    var next = body.deepCopy();
    var list = list(next);
    list.remove(item.orElseThrow());
    next.set(part.list(), list);
    return list.isEmpty() && isKnown() ? next.set(part.list(), unread()) : next;
  }

  /** Behind every item there is by now, where it stood behind all there were. */
  public SectionTarget movedTo(ObjectNode now, ObjectNode before) {
    boolean isNew = item.isPresent() && item.getAsInt() == list(before).size();
    return isNew ? new SectionTarget(part, OptionalInt.of(list(now).size())) : this;
  }

  /** The same place, or behind every item where there is none such. */
  public SectionTarget within(ObjectNode body) {
    return item.isPresent()
        ? new SectionTarget(part, OptionalInt.of(Math.min(item.getAsInt(), list(body).size())))
        : this;
  }

  public ObjectNode movedUp(ObjectNode body) {
    var next = body.deepCopy();
    var list = list(next);
    int at = item.orElseThrow();
    if (at > 0 && at < list.size()) {
      list.insert(at - 1, list.remove(at));
      next.set(part.list(), list);
    }
    return next;
  }

  /** The items there are. */
  public static List<ObjectNode> items(FormSection part, ObjectNode body) {
    return body.path(part.list())
        .valueStream()
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .toList();
  }

  /** What whoever saves must have seen: a hash of what stands there. */
  public String seen(ObjectNode body) {
    return Draft.hash(read(body).toString());
  }

  /** Where the rules would find it: {@code activities.2.}; empty for a whole part. */
  public String prefix() {
    return item.isPresent() ? part.list() + "." + item.getAsInt() + "." : "";
  }

  private ArrayNode list(ObjectNode body) {
    return body.path(part.list()) instanceof ArrayNode list
        ? list.deepCopy()
        : Json.MAPPER.createArrayNode();
  }

  private boolean isKnown() {
    return part.questions().getFirst().shape() instanceof FieldType.OrBlank;
  }

  private static JsonNode unread() {
    return Json.MAPPER.createObjectNode().put("blank", "not-reviewed");
  }

  /** The number an item bears for ever, where it bears one. */
  public Optional<Integer> number(ObjectNode body) {
    var number = read(body).path("number");
    return number.isInt() ? Optional.of(number.intValue()) : Optional.empty();
  }
}
