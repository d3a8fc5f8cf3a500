package tequio.data.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tequio.data.catalogue.Graph.Term;
import tequio.storage.Json;

/** Serializes a graph as JSON-LD without an external context. */
final class JsonLd {

  static String of(Graph graph) {
    var things = new ArrayList<Map<String, Object>>();
    graph
        .things()
        .forEach((address, said) -> {
          var thing = new LinkedHashMap<String, Object>();
          thing.put("@id", address);
          said.forEach((what, terms) -> thing.put(what, terms.stream().map(JsonLd::term).toList()));
          things.add(thing);
        });
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(List.copyOf(things));
  }

  private static Map<String, String> term(Term term) {
    return switch (term) {
      case Term.Thing(var address) -> Map.of("@id", address);
      case Term.Words(var words, var lang) -> ordered("@value", words, "@language", lang);
      case Term.Value(var text, var type) ->
          ordered("@value", text, "@type", DcatVocabulary.whole("xsd:" + type));
    };
  }

  private static Map<String, String> ordered(String a, String one, String b, String other) {
    var map = new LinkedHashMap<String, String>();
    map.put(a, one);
    map.put(b, other);
    return map;
  }

  private JsonLd() {}
}
