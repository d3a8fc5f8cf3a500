package tequio.data.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import tequio.data.catalogue.Graph.Term;

/** Serializes a graph as Turtle. */
final class Turtle {

  static String of(Graph graph) {
    return graph.things().entrySet().stream()
        .map(it -> iri(it.getKey()) + "\n" + said(it.getValue()) + " .\n")
        .collect(joining("\n"));
  }

  private static String said(Map<String, Set<Term>> said) {
    return said.entrySet().stream()
        .map(it ->
            "  "
                + iri(it.getKey())
                + " "
                + it.getValue().stream().map(Turtle::term).collect(joining(", ")))
        .collect(joining(" ;\n"));
  }

  private static String term(Term term) {
    return switch (term) {
      case Term.Thing(var address) -> iri(address);
      case Term.Words(var words, var lang) -> quoted(words) + "@" + lang;
      case Term.Value(var text, var type) ->
          quoted(text) + "^^" + iri(DcatVocabulary.whole("xsd:" + type));
    };
  }

  private static String iri(String address) {
    return "<" + address + ">";
  }

  private static String quoted(String words) {
    var quoted = new StringBuilder("\"");
    for (char letter : words.toCharArray()) {
      switch (letter) {
        case '\\', '"' -> quoted.append('\\').append(letter);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        default -> quoted.append(letter < ' ' ? "\\u%04X".formatted((int) letter) : letter);
      }
    }
    return quoted.append('"').toString();
  }

  private Turtle() {}
}
