package tequio.data.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tequio.data.dataset.Dataset;
import tequio.data.file.Licence;
import tequio.web.Texts;

/** Components of the OpenAPI description shared by all datasets. */
final class OpenApiComponents {

  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> ADDRESS =
      Map.of("type", "string", "format", "uri-reference");

  private final Texts t;

  OpenApiComponents(Texts t) {
    this.t = t;
  }

  Map<String, Object> info() {
    return ordered(
        "title", t.say("api.title"),
        "version", "1",
        "description", t.say("api.lead"),
        "license", ordered("name", Licence.NAME, "url", Licence.ADDRESS));
  }

  Map<String, Object> parameters() {
    var limit = ordered("type", "integer", "minimum", 1, "maximum", DatasetQueryParser.MOST);
    limit.put("default", DatasetQueryParser.USUAL);
    return ordered(
        "limite", parameter("limite", "query", limit),
        "despues", parameter("despues", "query", TEXT),
        "desde", parameter("desde", "query", TEXT),
        "corte", parameter("corte", "query", Map.of("type", "string", "format", "date")),
        "clave", parameter("clave", "path", TEXT),
        "compromiso", parameter("compromiso", "path", Map.of("type", "integer", "minimum", 1)));
  }

  private Map<String, Object> parameter(String name, String in, Map<String, Object> schema) {
    var parameter = ordered("name", name, "in", in, "description", t.say("api.parameter." + name));
    parameter.put("required", in.equals("path"));
    parameter.put("schema", schema);
    return parameter;
  }

  Map<String, Object> responses() {
    var problem =
        ordered(
            "description",
            t.say("api.answer.problem"),
            "content",
            Map.of("application/problem+json", Map.of("schema", ref("schemas/Problema"))));
    return ordered(
        "Problema", problem, "SinCambios", ordered("description", t.say("api.answer.same")));
  }

  Map<String, Object> problem() {
    var types = Stream.of(ApiProblem.values()).map(ApiProblem::type).toList();
    var properties =
        ordered(
            "type", Map.of("type", "string", "enum", types),
            "title", TEXT,
            "status", Map.of("type", "integer", "minimum", 400, "maximum", 599),
            "detail", TEXT,
            "instance", ADDRESS);
    return object(properties, List.copyOf(properties.keySet()));
  }

  Map<String, Object> sheet(Dataset<?> dataset) {
    var properties =
        ordered(
            "conjunto", Map.of("const", dataset.name()),
            "corte", Map.of("type", List.of("string", "null"), "format", "date"),
            "licencia", Map.of("type", "string", "format", "uri"),
            "diccionario", ADDRESS,
            "filas", Map.of("type", "array", "items", ref("schemas/" + dataset.name())),
            "siguiente", described(ADDRESS, "api.answer.next"));
    return object(properties, List.of("conjunto", "corte", "licencia", "diccionario", "filas"));
  }

  Map<String, Object> list() {
    var one = ordered("nombre", TEXT, "titulo", TEXT, "descripcion", TEXT);
    one.putAll(ordered("filas", ADDRESS, "diccionario", ADDRESS, "clave", texts()));
    var all = Map.of("type", "array", "items", object(one, List.copyOf(one.keySet())));
    return object(
        ordered("descripcion", ADDRESS, "licencia", ADDRESS, "conjuntos", all),
        List.of("descripcion", "licencia", "conjuntos"));
  }

  private Map<String, Object> described(Map<String, Object> schema, String key) {
    var described = new LinkedHashMap<>(schema);
    described.put("description", t.say(key));
    return described;
  }

  private static Map<String, Object> texts() {
    return Map.of("type", "array", "items", TEXT);
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    return ordered(
        "type",
        "object",
        "required",
        required,
        "properties",
        properties,
        "additionalProperties",
        false);
  }

  static Map<String, Object> ref(String what) {
    return Map.of("$ref", "#/components/" + what);
  }

  /** Returns a map with the entries in the given order, from alternating names and values. */
  static Map<String, Object> ordered(Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
