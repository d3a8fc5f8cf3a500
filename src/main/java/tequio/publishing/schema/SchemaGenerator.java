package tequio.publishing.schema;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.Text;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.StatedFact;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;

/**
 * Writes the JSON Schema that follows from a record: as this program writes bodies, or as it reads
 * files of people.
 */
public final class SchemaGenerator {

  private static final Map<Class<?>, Map<String, Object>> SIMPLE =
      Map.of(
          String.class, string(),
          URI.class, string(),
          Instant.class, string(),
          boolean.class, Map.of("type", "boolean"),
          int.class, number("^-?[0-9]+$"),
          long.class, number("^-?[0-9]+$"),
          Integer.class, number("^-?[0-9]+$"),
          BigDecimal.class, number("^-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]+)?$"));

  /** What may be left out of a file: a value that can be empty, a list, a part not seen. */
  private static final List<Type> OPTIONAL = List.of(Optional.class, List.class, Known.class);

  private final Map<String, Object> named = new TreeMap<>();
  private final Class<? extends Record> content;
  private final boolean file;

  private SchemaGenerator(Class<? extends Record> content, boolean file) {
    this.content = content;
    this.file = file;
  }

  /**
   * Returns the schema of the versions of a kind of document.
   *
   * @param content record of its content
   */
  public static String document(String kind, Class<? extends Record> content) {
    return write(kind, DocumentVersion.class, content);
  }

  /**
   * Returns the schema of the facts of a kind.
   *
   * @param content record of its content
   */
  public static String fact(String kind, Class<? extends Record> content) {
    return write(kind, StatedFact.class, content);
  }

  /** Returns the schema of a record without type parameters. */
  public static String write(String kind, Class<? extends Record> body) {
    return write(kind, body, body);
  }

  /** Of a file that people may write: numbers are numbers, and some parts may be left out. */
  public static String file(String title, Class<? extends Record> file) {
    return write(title, file, new SchemaGenerator(file, true));
  }

  /** Of a record whose only type parameter, if it has one, stands for the content. */
  private static String write(
      String kind, Class<? extends Record> body, Class<? extends Record> content) {
    return write(kind, body, new SchemaGenerator(content, false));
  }

  private static String write(String title, Class<? extends Record> body, SchemaGenerator all) {
    var schema = new LinkedHashMap<String, Object>();
    var reference = all.schema(body);
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", title);
    schema.putAll(reference);
    schema.put("$defs", all.named);
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
  }

  private Map<String, Object> schema(Type type) {
    if (type instanceof TypeVariable<?>) {
      return reference(content);
    }
    if (type instanceof ParameterizedType generic) {
      Type content = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Known.class) {
        return any(List.of(schema(content), blank()));
      }
      if (generic.getRawType() == Optional.class) {
        return any(List.of(schema(content), Map.of("type", "null")));
      }
      return ordered("type", "array", "items", schema(content));
    }
    return plain((Class<?>) type);
  }

  private Map<String, Object> plain(Class<?> of) {
    if (file && of == int.class) {
      return Map.of("type", "integer");
    }
    if (of == JsonNode.class) {
      return Map.of("type", "object");
    }
    return SIMPLE.containsKey(of) ? requireNonNull(SIMPLE.get(of)) : reference(of);
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!named.containsKey(name)) {
      named.put(name, Map.of());
      named.put(name, define(type));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> define(Class<?> type) {
    if (type.isEnum()) {
      return Map.of("enum", Arrays.stream(type.getFields()).map(SchemaGenerator::word).toList());
    }
    if (type.isSealed()) {
      return any(Arrays.stream(type.getPermittedSubclasses()).map(this::tagged).toList());
    }
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no schema for " + type);
    }
    var components = type.getRecordComponents();
    if (components.length == 1 && isValue(components[0])) {
      return string();
    }
    return type == Text.class ? any(List.of(string(), object(type))) : object(type);
  }

  private Map<String, Object> object(Class<?> type) {
    return object(type, new LinkedHashMap<>());
  }

  /**
   * Schema of a case of a sealed type: its properties, and {@code is} with the name of the case.
   */
  private Map<String, Object> tagged(Class<?> type) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put(
        "is", Map.of("const", requireNonNull(type.getAnnotation(JsonTypeName.class)).value()));
    return object(type, properties);
  }

  /** Schema of an object with these properties first, followed by the components of the record. */
  private Map<String, Object> object(Class<?> type, Map<String, Object> properties) {
    var required = new ArrayList<>(properties.keySet());
    for (var component : type.getRecordComponents()) {
      properties.put(component.getName(), schema(component.getGenericType()));
      if (!file || !mayBeLeftOut(component.getGenericType())) {
        required.add(component.getName());
      }
    }
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

  private static boolean mayBeLeftOut(Type type) {
    return type instanceof ParameterizedType generic && OPTIONAL.contains(generic.getRawType());
  }

  private Map<String, Object> blank() {
    return ordered(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        List.of("blank"),
        "properties",
        Map.of("blank", reference(MissingReason.class)));
  }

  private static boolean isValue(RecordComponent component) {
    return component.getAccessor().isAnnotationPresent(JsonValue.class);
  }

  private static String word(Field constant) {
    var written = constant.getAnnotation(JsonProperty.class);
    return written == null ? constant.getName() : written.value();
  }

  private static Map<String, Object> any(List<Map<String, Object>> these) {
    return Map.of("anyOf", these);
  }

  private static Map<String, Object> string() {
    return Map.of("type", "string");
  }

  private static Map<String, Object> number(String pattern) {
    return ordered("type", "string", "pattern", pattern);
  }

  private static Map<String, Object> ordered(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int at = 0; at < pairs.length; at += 2) {
      map.put((String) pairs[at], pairs[at + 1]);
    }
    return map;
  }
}
