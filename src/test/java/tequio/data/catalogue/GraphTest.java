package tequio.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A graph is read back as it was said, whatever stands in its words and addresses. */
class GraphTest {

  @ParameterizedTest
  @MethodSource("tequio.world.TrickyTexts#all")
  void words_are_read_back(String text) {
    var graph =
        new Graph()
            .say("http://t.example/a", "dct:title", new Graph.Term.Words(text, "es"))
            .value("http://t.example/a", "dct:identifier", text, "string");

    for (var read : new org.apache.jena.graph.Graph[] {turtle(graph), linked(graph)}) {
      assertThat(read.stream().map(it -> it.getObject().getLiteralLexicalForm()))
          .hasSize(2)
          .containsOnly(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a>b", "a<b", "a\\u003Eb", "a\"b", "a\nb", "a{b}|^`", "a\u0000b"})
  void an_address_stays_one(String odd) {
    var graph = new Graph().link("http://t.example/" + odd, "dct:license", "http://t.example/x");

    var turtle = turtle(graph);
    assertThat(turtle.size()).isEqualTo(1);
    assertThat(turtle.isIsomorphicWith(linked(graph))).isTrue();
    assertThat(turtle.find(Node.ANY, Node.ANY, Node.ANY).next().getSubject().getURI())
        .startsWith("http://t.example/a")
        .matches("[!#-;=?-\\[\\]_a-z~]+");
  }

  @Test
  void letters_beyond_ascii_stay_in_an_address() {
    var graph = new Graph().link("http://t.example/ñ%20", "dct:license", "http://t.example/x");

    assertThat(Turtle.of(graph)).startsWith("<http://t.example/ñ%20>");
  }

  private static org.apache.jena.graph.Graph turtle(Graph graph) {
    return RDFParser.fromString(Turtle.of(graph), Lang.TURTLE).toGraph();
  }

  private static org.apache.jena.graph.Graph linked(Graph graph) {
    return RDFParser.fromString(JsonLd.of(graph), Lang.JSONLD).toGraph();
  }
}
