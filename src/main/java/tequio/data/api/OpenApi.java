package tequio.data.api;

import static tequio.data.api.OpenApiComponents.ordered;
import static tequio.data.api.OpenApiComponents.ref;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;
import tequio.data.file.Licence;
import tequio.data.source.Datasets;
import tequio.storage.Json;
import tequio.web.Texts;

/** OpenAPI 3.1 description of the API, generated from the datasets. */
@Component
class OpenApi {

  private final Datasets datasets;
  private final byte[] spanish;
  private final byte[] english;
  private final byte[] list;

  OpenApi(Datasets datasets, MessageSource messages) {
    this.datasets = datasets;
    var spanish = new Texts(messages, Texts.SPANISH, ZoneOffset.UTC);
    var english = new Texts(messages, Locale.ENGLISH, ZoneOffset.UTC);
    this.spanish = Json.MAPPER.writeValueAsBytes(document(spanish));
    this.english = Json.MAPPER.writeValueAsBytes(document(english));
    this.list = Json.MAPPER.writeValueAsBytes(list(spanish));
  }

  byte[] document(boolean inEnglish) {
    return inEnglish ? english : spanish;
  }

  /** Returns the documentation page. */
  ApiPage page() {
    return new ApiPage(datasets.list());
  }

  /** Returns the list of datasets with the addresses of their rows, as JSON. */
  byte[] list() {
    return list;
  }

  private Map<String, Object> list(Texts t) {
    return ordered(
        "descripcion",
        ApiController.ROOT + "/openapi.json",
        "licencia",
        Licence.ADDRESS,
        "conjuntos",
        datasets.list().stream().map(it -> listed(it, t)).toList());
  }

  private static Map<String, Object> listed(Dataset<?> dataset, Texts t) {
    return ordered(
        "nombre", dataset.name(),
        "titulo", t.say("dataset." + dataset.name()),
        "descripcion", t.say("dataset." + dataset.name() + ".what"),
        "filas", ApiController.ROOT + "/" + dataset.name(),
        "diccionario", "/datos/" + dataset.name(),
        "clave", dataset.key());
  }

  private Map<String, Object> document(Texts t) {
    var described = new OpenApiComponents(t);
    return ordered(
        "openapi", "3.1.0",
        "info", described.info(),
        "servers", List.of(Map.of("url", "/")),
        "paths", paths(t),
        "components",
            ordered(
                "schemas", schemas(described, new RowSchema(t)),
                "parameters", described.parameters(),
                "responses", described.responses()),
        "externalDocs", Map.of("url", t.to("/datos/api")));
  }

  private Map<String, Object> schemas(OpenApiComponents described, RowSchema rows) {
    var schemas = ordered("Problema", described.problem(), "Conjuntos", described.list());
    for (var dataset : datasets.list()) {
      schemas.put(dataset.name(), rows.of(dataset));
      schemas.put(dataset.name() + "_hoja", described.sheet(dataset));
    }
    return schemas;
  }

  private Map<String, Object> paths(Texts t) {
    var paths = new LinkedHashMap<String, Object>();
    var list = operation("conjuntos", t.say("api.list"), "Conjuntos", List.of(), t);
    paths.put(ApiController.ROOT, Map.of("get", list));
    for (var dataset : datasets.list()) {
      Reach.list()
          .forEach(reach -> {
            var words = t.say("api.reach." + reach.slug(), t.say("dataset." + dataset.name()));
            var id = dataset.name() + "_" + reach.slug();
            var operation = operation(id, words, dataset.name() + "_hoja", reach.parameters(), t);
            paths.put(reach.path(dataset.name()), Map.of("get", operation));
          });
    }
    return paths;
  }

  private static Map<String, Object> operation(
      String id, String words, String answer, List<String> parameters, Texts t) {
    var content = Map.of("application/json", Map.of("schema", ref("schemas/" + answer)));
    var found = ordered("description", t.say("api.answer.found"), "content", content);
    return ordered(
        "operationId",
        id,
        "summary",
        words,
        "parameters",
        parameters.stream().map(it -> ref("parameters/" + it)).toList(),
        "responses",
        ordered(
            "200", found,
            "304", ref("responses/SinCambios"),
            "default", ref("responses/Problema")));
  }

  /** Extents of a dataset that have addresses of their own. */
  enum Reach {
    ALL("todo", ApiController.ROOT, List.of()),
    GOVERNMENT("gobierno", ApiController.GOVERNMENT, List.of("clave")),
    COMMITMENT("compromiso", ApiController.COMMITMENT, List.of("clave", "compromiso"));

    private final String slug;
    private final String place;
    private final List<String> own;

    Reach(String slug, String place, List<String> own) {
      this.slug = slug;
      this.place = place;
      this.own = own;
    }

    static List<Reach> list() {
      return List.of(values());
    }

    String slug() {
      return slug;
    }

    String path(String dataset) {
      return place + "/" + dataset;
    }

    /** Returns the names of the path and query parameters. */
    List<String> parameters() {
      return Stream.concat(own.stream(), Stream.of("limite", "despues", "desde", "corte")).toList();
    }
  }
}
