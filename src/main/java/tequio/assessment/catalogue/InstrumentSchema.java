package tequio.assessment.catalogue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tequio.assessment.instrument.Instrument;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.storage.Json;

/** Writes the JSON Schema of the file of an instrument, which follows from {@link Instrument}. */
public final class InstrumentSchema {

  private final Map<String, Object> definitions = new TreeMap<>();

  /** The schema as its file holds it. */
  public static String write() {
    var all = new InstrumentSchema();
    var root = new LinkedHashMap<String, Object>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "tequio:instrument-v1");
    root.put("title", "Instrumento: cuestionario con secciones, criterios y preguntas");
    root.put("description", "Véase docs/formato-instrumento.md.");
    root.putAll(all.schema(Instrument.class));
    root.put("$defs", all.definitions);
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private Map<String, Object> schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      var inner = schema(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == List.class) {
        return ordered("type", "array", "items", inner);
      }
      return generic.getRawType() == Known.class ? Map.of("anyOf", List.of(inner, blank())) : inner;
    }
    return simple((Class<?>) type);
  }

  private Map<String, Object> simple(Class<?> type) {
    if (type == Text.class || type == String.class) {
      return ordered("type", "string", "minLength", 1);
    }
    if (type == PartialDate.class) {
      return ordered("type", "string", "pattern", "^[0-9]{4}(-[0-9]{2}){0,2}$");
    }
    if (type == URI.class) {
      return ordered("type", "string", "pattern", "^https?://");
    }
    if (type == int.class || type == Integer.class) {
      return Map.of("type", "integer");
    }
    if (type == BigDecimal.class) {
      return Map.of("type", "number");
    }
    return type.isEnum() ? Map.of("enum", InstrumentFileShape.words(type)) : reference(type);
  }

  private Map<String, Object> reference(Class<?> type) {
    var name = type.getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(
          name,
          type.isSealed()
              ? Map.of(
                  "oneOf",
                  Stream.of(type.getPermittedSubclasses()).map(it -> object(it, true)).toList())
              : object(type, false));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> object(Class<?> type, boolean isCase) {
    var properties = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    if (isCase) {
      properties.put(
          InstrumentFileShape.CASE,
          titled(InstrumentFileShape.CASE, Map.of("const", InstrumentFileShape.caseName(type))));
      required.add(InstrumentFileShape.CASE);
    }
    for (var part : type.getRecordComponents()) {
      properties.put(part.getName(), titled(part.getName(), schema(part.getGenericType())));
      if (InstrumentFileShape.isRequired(part.getGenericType())) {
        required.add(part.getName());
      }
    }
    return closed(required, properties);
  }

  private static Map<String, Object> titled(String property, Map<String, Object> schema) {
    var titled = ordered("title", InstrumentTitles.of(property));
    titled.putAll(schema);
    return titled;
  }

  private static Map<String, Object> blank() {
    return closed(
        List.of("blank"),
        Map.of(
            "blank",
            titled("blank", Map.of("enum", InstrumentFileShape.words(MissingReason.class)))));
  }

  private static Map<String, Object> closed(List<String> required, Map<String, Object> properties) {
    return ordered(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        required,
        "properties",
        properties);
  }

  private static Map<String, Object> ordered(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int at = 0; at < pairs.length; at += 2) {
      map.put((String) pairs[at], pairs[at + 1]);
    }
    return map;
  }

  private InstrumentSchema() {}
}
