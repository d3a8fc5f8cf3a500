package tequio.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tequio.data.file.DatasetFileCache;
import tequio.data.file.FileRequest;
import tequio.data.file.Format;
import tequio.data.file.SnapshotDays;
import tequio.data.scope.DatasetScope;
import tequio.data.source.Datasets;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.storage.Json;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** The catalogue keeps to the shapes of DCAT-AP 3, where these are at hand. */
@TequioTest
@Transactional
class DcatTest {

  static final Path SHAPES = Path.of("../shared/data/dcat-ap");

  @Autowired DcatCatalogueBuilder describe;
  @Autowired SchemaOrg schema;
  @Autowired DatasetFileCache fileCache;
  @Autowired Datasets datasets;
  @Autowired SnapshotDays cuts;
  @Autowired PublishPlan publishing;
  @Autowired JdbcClient jdbc;
  @Autowired SetClock clock;

  @BeforeEach
  void publish() {
    clock.set("2031-09-10T18:00:00Z");
    publishing.publish(
        plan(PlanWorld.newGovernment(jdbc), "2031", entry(content("Agua \"limpia\""))),
        PlanWorld.TERMS);
    clock.set("2031-11-21T18:00:00Z");
    var asOf = ((SnapshotDays.Answer.Over) cuts.find("2031-09-30")).asOf();
    for (var dataset : datasets.list().subList(0, 2)) {
      fileCache.get(new FileRequest(dataset, Format.CSV, DatasetScope.EVERYTHING, asOf));
    }
  }

  @Test
  void both_forms_say_the_same() {
    var turtle = read(Turtle.of(describe.catalogue()), Lang.TURTLE);
    var linked = read(JsonLd.of(describe.catalogue()), Lang.JSONLD);

    assertThat(turtle.size()).isGreaterThan(300);
    assertThat(linked.isIsomorphicWith(turtle)).isTrue();
  }

  @Test
  void it_holds_by_the_shapes_and_by_what_is_recommended_but_for_what_nobody_knows() {
    var graph = read(Turtle.of(describe.catalogue()), Lang.TURTLE);

    assertThat(faults("dcat-ap-3.0-shapes.ttl", graph)).isEmpty();
    assertThat(faults("dcat-ap-3.0-shapes_recommended.ttl", graph))
        .allMatch(it -> it.contains("#quien-publica <http://purl.org/dc/terms/type>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://purl.org/dc/terms/description", "http://www.w3.org/ns/dcat#accessURL"})
  void it_would_not_without_what_is_obligatory(String property) {
    var graph = read(Turtle.of(describe.catalogue()), Lang.TURTLE);
    graph.remove(Node.ANY, NodeFactory.createURI(property), Node.ANY);

    assertThat(faults("dcat-ap-3.0-shapes.ttl", graph)).hasSizeGreaterThanOrEqualTo(11);
  }

  @Test
  void search_engines_find_every_dataset_with_its_files_and_columns() {
    var catalogue = Json.MAPPER.readTree(schema.catalogue());

    assertThat(catalogue.get("@type").asString()).isEqualTo("DataCatalog");
    assertThat(catalogue.get("dataset")).hasSize(datasets.list().size());
    assertThat(catalogue.get("dataset"))
        .allSatisfy(dataset -> {
          assertThat(dataset.get("@type").asString()).isEqualTo("Dataset");
          assertThat(dataset.get("distribution")).hasSize(3);
          assertThat(dataset.get("variableMeasured").size()).isGreaterThan(5);
          assertThat(dataset.get("description").asString()).hasSizeGreaterThan(40);
        });
  }

  private static List<String> faults(String shapes, org.apache.jena.graph.Graph graph) {
    assumeTrue(Files.exists(SHAPES));
    var rules = Shapes.parse(RDFDataMgr.loadGraph(SHAPES.resolve(shapes).toString()));
    return ShaclValidator.get().validate(rules, graph).getEntries().stream()
        .map(it -> it.focusNode() + " " + it.resultPath() + ": " + it.message())
        .toList();
  }

  private static org.apache.jena.graph.Graph read(String text, Lang lang) {
    return RDFParser.fromString(text, lang).toGraph();
  }
}
