package tequio.web.form;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Characters;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.web.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts form values to the JSON of a record and collects what cannot be read. */
public final class FormReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final FormData answers;
  private final Texts t;
  private final Map<String, JsonNode> texts;
  private final Map<String, String> problems = new LinkedHashMap<>();

  /**
   * Creates a reader for one form.
   *
   * @param texts texts with another language or a translation, by their words; they are kept if the
   *     words do not change
   */
  public FormReader(FormData answers, Texts t, Map<String, JsonNode> texts) {
    this.answers = answers;
    this.t = t;
    this.texts = texts;
  }

  /** Returns the error messages by field. */
  public Map<String, String> problems() {
    return problems;
  }

  /** Reads the fields of a group as an object; missing obligatory ones are reported. */
  public ObjectNode read(List<FieldType.Part> parts, String prefix) {
    var object = JSON.objectNode();
    for (var part : parts) {
      var name = prefix + part.name();
      read(part.shape(), name)
          .ifPresentOrElse(
              it -> object.set(part.name(), it),
              () -> {
                if (isObligatory(part.shape()) && !problems.containsKey(name)) {
                  problems.put(name, t.say("form.empty"));
                }
              });
    }
    return object;
  }

  private Optional<JsonNode> read(FieldType shape, String name) {
    return switch (shape) {
      case FieldType.Words words -> said(name).flatMap(it -> words(name, it));
      case FieldType.Day day ->
          new DateFields(answers, t, problems).read(name).map(JSON::stringNode);
      case FieldType.Whole whole -> said(name).flatMap(it -> whole(name, it));
      case FieldType.Tick tick -> Optional.of(JSON.booleanNode(!answers.one(name).isEmpty()));
      case FieldType.Address address -> said(name).flatMap(it -> address(name, it));
      case FieldType.Government key -> said(name).flatMap(it -> government(name, it));
      case FieldType.FileHash hash -> said(name).flatMap(it -> hash(name, it));
      case FieldType.Measure measure -> said(name).flatMap(it -> measure(name, it));
      case FieldType.Choice(var options) ->
          said(name).filter(it -> has(options, it)).map(this::chosen);
      case FieldType.Choices(var options) -> choices(options, name);
      case FieldType.OrBlank(var of) -> Optional.of(orBlank(of, name));
      case FieldType.OrNothing(var of) -> read(of, name);
      case FieldType.Several(var item) -> several(item, name);
      case FieldType.Group group -> group(group, name);
    };
  }

  /** Returns a number if the value is numeric. */
  private JsonNode chosen(String value) {
    return value.matches("\\d+")
        ? JSON.numberNode(Integer.parseInt(value))
        : JSON.stringNode(value);
  }

  private JsonNode orBlank(FieldType of, String name) {
    var found = read(of, name);
    var blank = blank(of, name);
    if (found.isPresent() && blank != null && !(of instanceof FieldType.Choice)) {
      problems.put(name, t.say("form.both"));
    }
    if (found.isEmpty() && Form.NONE.equals(blank)) {
      return JSON.arrayNode();
    }
    return found.orElseGet(
        () -> JSON.objectNode().put("blank", blank == null ? "not-reviewed" : blank));
  }

  /** Returns the chosen reason; null for the default or none. */
  private @Nullable String blank(FieldType of, String name) {
    var chosen = answers.one(of instanceof FieldType.Choice ? name : name + ".blank");
    boolean isOne = Form.blanks(of).stream().skip(1).anyMatch(it -> it.value().equals(chosen));
    return isOne ? chosen : null;
  }

  private Optional<JsonNode> choices(List<FieldType.Option> options, String name) {
    var chosen = answers.all(name).stream().filter(it -> has(options, it)).toList();
    var array = JSON.arrayNode();
    chosen.forEach(array::add);
    return chosen.isEmpty() ? Optional.empty() : Optional.of(array);
  }

  private Optional<JsonNode> several(FieldType item, String name) {
    var array = JSON.arrayNode();
    for (int row = 0; row < answers.rows(name); row++) {
      read(item, name + "." + row).ifPresent(array::add);
    }
    return array.isEmpty() ? Optional.empty() : Optional.of(array);
  }

  /**
   * Reads a group; empty if nothing is filled in, and then without errors for obligatory fields.
   */
  private Optional<JsonNode> group(FieldType.Group group, String name) {
    var before = new LinkedHashMap<>(problems);
    var object = read(group.parts(), name + ".");
    if (object.valueStream().allMatch(FormReader::saysNothing) && onlyEmpty(before)) {
      problems.keySet().retainAll(before.keySet());
      return Optional.empty();
    }
    return Optional.of(object);
  }

  private boolean onlyEmpty(Map<String, String> before) {
    var added = new ArrayList<>(problems.entrySet());
    added.removeAll(before.entrySet());
    return added.stream().allMatch(it -> it.getValue().equals(t.say("form.empty")));
  }

  private static boolean saysNothing(JsonNode value) {
    return value.has("blank") || value.isBoolean() && !value.asBoolean();
  }

  private Optional<JsonNode> words(String name, String typed) {
    var problem = TextProblem.find(typed, Characters.MOST);
    return problem.isPresent()
        ? wrong(name, problem.get().say(t))
        : Optional.of(texts.getOrDefault(typed, JSON.stringNode(typed)));
  }

  private Optional<JsonNode> whole(String name, String typed) {
    var digits = Characters.compact(typed).replace(",", "");
    if (digits.matches("\\d{1,9}")) {
      return Optional.of(JSON.numberNode(Integer.parseInt(digits)));
    }
    return wrong(name, t.say("form.not-a-number", typed));
  }

  private Optional<JsonNode> address(String name, String typed) {
    try {
      return Optional.of(
          JSON.stringNode(
              new Source("-", Optional.of(URI.create(typed))).url().orElseThrow().toString()));
    } catch (IllegalArgumentException other) {
      return wrong(name, t.say("form.not-an-address"));
    }
  }

  private Optional<JsonNode> government(String name, String typed) {
    return GovernmentKey.find(typed).isPresent()
        ? Optional.of(JSON.stringNode(typed))
        : words(name, typed)
            .flatMap(it -> wrong(name, t.say("form.not-a-government", Text.beginning(typed, 60))));
  }

  private Optional<JsonNode> hash(String name, String typed) {
    return typed.matches("[0-9a-f]{64}")
        ? Optional.of(JSON.stringNode(typed))
        : words(name, typed)
            .flatMap(it -> wrong(name, t.say("form.other-shape", Text.beginning(typed, 60))));
  }

  private Optional<JsonNode> measure(String name, String typed) {
    var read = MeasureFormat.read(typed);
    if (read.isEmpty()) {
      return wrong(name, t.say("form.not-a-measure", typed));
    }
    var outside = MeasureFormat.findOutside(read.get());
    return outside.isPresent() ? wrong(name, t.say("form.out-of-range", outside.get())) : read;
  }

  private Optional<JsonNode> wrong(String name, String words) {
    problems.put(name, words);
    return Optional.empty();
  }

  private Optional<String> said(String name) {
    return Optional.of(answers.one(name)).filter(it -> !it.isEmpty());
  }

  private static boolean has(List<FieldType.Option> options, String value) {
    return options.stream().anyMatch(it -> it.value().equals(value));
  }

  private static boolean isObligatory(FieldType shape) {
    return !(shape instanceof FieldType.OrNothing
        || shape instanceof FieldType.Several
        || shape instanceof FieldType.Choices);
  }
}
