package tequio.data.api;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tequio.data.dataset.CellType;
import tequio.data.dataset.CodeList;
import tequio.data.dataset.Column;
import tequio.data.dataset.Dataset;
import tequio.web.Texts;

/** JSON Schema of a dataset's row, from its columns and their dictionary. */
final class RowSchema {

  private static final String PARTIAL_DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

  private final Texts t;

  RowSchema(Texts t) {
    this.t = t;
  }

  Map<String, Object> of(Dataset<?> dataset) {
    var properties = new LinkedHashMap<String, Object>();
    dataset.columns().forEach(column -> properties.put(column.name(), of(column)));
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("title", t.say("dataset." + dataset.name()));
    schema.put("description", t.say("dataset." + dataset.name() + ".what"));
    schema.put("required", List.copyOf(properties.keySet()));
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    schema.put("x-clave", dataset.key());
    return schema;
  }

  private Map<String, Object> of(Column<?> column) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("description", described(column));
    schema.put("type", List.of(type(column.type()), "null"));
    switch (column.type()) {
      case DATE -> schema.put("pattern", PARTIAL_DATE);
      case MOMENT -> schema.put("format", "date-time");
      case LIST -> schema.put("items", item(column));
      case CODE -> column.codes().ifPresent(codes -> schema.put("enum", orNothing(codes)));
      case TEXT, KEY, NUMBER -> {}
    }
    return schema;
  }

  private String described(Column<?> column) {
    var words = t.say(column.meaningKey());
    return column
        .codes()
        .map(codes ->
            codes.lines().stream()
                .map(line -> line.code() + ": " + t.say(line.meaning()))
                .collect(joining("; ", words + " ", ".")))
        .orElse(words);
  }

  private static Map<String, Object> item(Column<?> column) {
    var item = new LinkedHashMap<String, Object>();
    item.put("type", "string");
    column
        .codes()
        .ifPresent(codes -> item.put("pattern", "^\\w+=(" + String.join("|", words(codes)) + ")$"));
    return item;
  }

  private static List<@Nullable String> orNothing(CodeList<?> codes) {
    var all = new ArrayList<@Nullable String>(words(codes));
    all.add(null);
    return all;
  }

  private static List<String> words(CodeList<?> codes) {
    return codes.lines().stream().map(CodeList.Line::code).toList();
  }

  private static String type(CellType type) {
    return switch (type) {
      case TEXT, KEY, DATE, MOMENT, CODE -> "string";
      case NUMBER -> "number";
      case LIST -> "array";
    };
  }
}
