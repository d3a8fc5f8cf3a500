package tequio.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Converts the JSON of a record to the values of its form; the inverse of {@link FormReader}. */
public final class FormWriter {

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /** Returns the values of these fields. */
  public static FormData write(List<FieldType.Part> parts, JsonNode object) {
    var writer = new FormWriter();
    writer.group(parts, "", object);
    return new FormData(writer.fields);
  }

  private void group(List<FieldType.Part> parts, String prefix, JsonNode object) {
    parts.forEach(part -> write(part.shape(), prefix + part.name(), object.path(part.name())));
  }

  private void write(FieldType shape, String name, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return;
    }
    switch (shape) {
      case FieldType.Words words -> put(name, words(value));
      case FieldType.Day day -> date(name, value.asString(""));
      case FieldType.Whole whole -> put(name, value.asString(""));
      case FieldType.Tick tick -> put(name, value.asBoolean() ? "on" : "");
      case FieldType.Address address -> put(name, value.asString(""));
      case FieldType.Government government -> put(name, value.asString(""));
      case FieldType.FileHash hash -> put(name, value.asString(""));
      case FieldType.Measure measure -> put(name, MeasureFormat.write(value));
      case FieldType.Choice choice -> put(name, value.asString(""));
      case FieldType.Choices choices ->
          fields.put(name, value.valueStream().map(JsonNode::asString).toList());
      case FieldType.OrBlank(var of) -> orBlank(of, name, value);
      case FieldType.OrNothing(var of) -> write(of, name, value);
      case FieldType.Several(var item) -> rows(item, name, value);
      case FieldType.Group group -> group(group.parts(), name + ".", value);
    }
  }

  private void orBlank(FieldType of, String name, JsonNode value) {
    if (value.has("blank")) {
      put(
          of instanceof FieldType.Choice ? name : name + ".blank",
          value.path("blank").asString(""));
    } else if (value.isArray() && value.isEmpty()) {
      put(name + ".blank", Form.NONE);
    } else {
      write(of, name, value);
    }
  }

  private void rows(FieldType item, String name, JsonNode value) {
    for (int row = 0; row < value.size(); row++) {
      put(name + "." + row + ".", "");
      write(item, name + "." + row, value.path(row));
    }
  }

  private void date(String name, String text) {
    var parts = text.split("-");
    put(name + ".year", parts[0]);
    put(name + ".month", parts.length > 1 ? parts[1] : "");
    put(name + ".day", parts.length > 2 ? parts[2] : "");
  }

  private void put(String name, String value) {
    fields.put(name, List.of(value));
  }

  /** Returns the words of a text without language and translation. */
  static String words(JsonNode text) {
    return text.isObject() ? text.path("words").asString("") : text.asString("");
  }
}
