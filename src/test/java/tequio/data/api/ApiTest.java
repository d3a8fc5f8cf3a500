package tequio.data.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.counting.Statements;
import tequio.data.source.Datasets;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.content.CommitmentContent;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.PublishPlan;
import tequio.storage.Json;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What programs are answered: the rows of the files, sheet by sheet, or what to do instead. */
@TequioTest
@Transactional
class ApiTest {

  static final GovernmentKey MANZANILLO = new GovernmentKey("06007");
  static final GovernmentKey TECOMAN = new GovernmentKey("06009");

  @Autowired MockMvc mvc;
  @Autowired PublishPlan publishing;
  @Autowired Datasets datasets;
  @Autowired SetClock clock;

  @BeforeEach
  void publish() {
    clock.set("2031-09-10T18:00:00Z");
    publish(
        MANZANILLO,
        content(
            "Calles",
            """
            "activities": [{"number": 3, "title": "Pintar"}, {"number": 1, "title": "Barrer"},
              {"number": 2, "title": "Podar", "coResponsible": [{"name": "Vecinos"}]}],
            "supporting": [{"name": "Universidad"}, {"name": "Cámara"}],
            "indicators": [{"number": 1, "name": "Calles limpias", "measurements": [
              {"on": "2031-02", "level": {"is": "number", "value": 4}}, {"on": "2031-03-04", "level": {"is": "number", "value": 4.50}}]}]
            """),
        content("Luz"));
    publish(TECOMAN, content("Agua", "\"activities\": [{\"number\": 1, \"title\": \"Tubos\"}]"));
    clock.set("2031-11-21T18:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&corte=2031-09-30"})
  void all_sheets_together_are_the_rows_of_the_file(String cut) throws Exception {
    for (var dataset : datasets.list()) {
      var name = dataset.name();
      var day = cut.isEmpty() ? name : name + "/2031-09-30";

      assertThat(walk("/api/v1/" + name + "?limite=500" + cut))
          .as(name)
          .containsExactlyInAnyOrderElementsOf(rows(json("/datos/" + day + ".json")))
          .doesNotHaveDuplicates()
          .isNotNull();
    }
  }

  @Test
  void what_belongs_to_a_page_is_told_one_by_one_as_in_the_pages_files() throws Exception {
    for (var dataset : datasets.list()) {
      var name = dataset.name();
      assertThat(walk("/api/v1/gobiernos/06/" + name + "?limite=1"))
          .as("of a state: %s", name)
          .containsExactlyInAnyOrderElementsOf(rows(json("/colima/datos/" + name + ".json")));
      assertThat(walk("/api/v1/gobiernos/06007/compromisos/1/" + name + "?limite=2"))
          .as("of a commitment: %s", name)
          .containsExactlyInAnyOrderElementsOf(
              rows(json("/colima/manzanillo/compromisos/1/datos/" + name + ".json")));
    }
    assertThat(walk("/api/v1/gobiernos/06/actividades?limite=1")).hasSize(4);
    assertThat(walk("/api/v1/gobiernos/06/mediciones?limite=1")).hasSize(2);
    assertThat(walk("/api/v1/gobiernos/06/organizaciones?limite=1")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"actividades", "compromisos", "cambios", "bitacora", "planes"})
  void publishing_between_two_sheets_neither_repeats_nor_hides_a_row(String name) throws Exception {
    var keys = datasets.find(name).orElseThrow().key();
    var path = "/api/v1/gobiernos/06/" + name + "?limite=1";
    var before = walk(path).stream().map(row -> key(row, keys)).toList();
    var first = json(path);
    var told = new ArrayList<>(rows(first));

    publish(new GovernmentKey("06001"), content("Antes de todas"));
    publishing.publish(
        plan(
            MANZANILLO,
            "2031",
            entry(
                1,
                content(
                    "Calles y plazas",
                    """
                    "activities": [{"number": 2, "title": "Podar"}, {"number": 4, "title": "Más"},
                      {"number": 1, "title": "Barrer"}, {"number": 3, "title": "Pintar"}]
                    """)),
            entry(2, content("Luz"))),
        PlanWorld.TERMS.because("Se corrigió."));
    told.addAll(walk(first.get("siguiente").asString()));

    assertThat(told.stream().map(row -> key(row, keys)).toList())
        .doesNotHaveDuplicates()
        .containsAll(before);
  }

  @Test
  void every_answer_is_as_the_description_says() throws Exception {
    var document = json("/api/v1/openapi.json");
    for (var dataset : datasets.list()) {
      var answer = json("/api/v1/gobiernos/06/" + dataset.name() + "?limite=2");
      assertThat(errors(document, dataset.name() + "_hoja", answer)).isEmpty();
      answer.withArray("filas").addObject().put("columna", "que nadie describe");
      assertThat(errors(document, dataset.name() + "_hoja", answer)).isNotEmpty();
    }
    assertThat(errors(document, "Conjuntos", json("/api/v1"))).isEmpty();
    assertThat(errors(document, "Problema", json("/api/v1/nada"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/nada, 404, conjunto, Ningún conjunto de datos se llama «nada»",
    "/api/v1/planes?limite=0, 400, limite, Pida de 1 a 500",
    "/api/v1/planes?limite=501, 400, limite, Pida de 1 a 500",
    "/api/v1/planes?limite=todas, 400, limite, «todas» no sirve",
    "/api/v1/planes?limite=, 400, limite, Pida de 1 a 500",
    "/api/v1/planes?despues=06007, 400, lugar, «06007» no es un lugar",
    "/api/v1/compromisos?despues=06007~uno, 400, lugar, Use tal cual",
    "/api/v1/compromisos?despues=colima~1, 400, lugar, Use tal cual",
    "/api/v1/planes?desde=colima, 400, lugar, «colima» no es un lugar",
    "/api/v1/planes?corte=2031-13-45, 400, corte, «2031-13-45» no es un día",
    "/api/v1/planes?corte=2031-11-21, 404, corte-sin-datos, no ha terminado",
    "/api/v1/planes?corte=1999-01-01, 404, corte-sin-datos, Pida un día",
    "/api/v1/gobiernos/77777/planes, 404, gobierno, Ningún gobierno tiene la clave «77777»",
    "/api/v1/gobiernos/colima/planes, 404, gobierno, Use la clave del INEGI",
    "/api/v1/gobiernos/06007/nada, 404, conjunto, Elija uno",
    "/api/v1/gobiernos/06007/compromisos/99/actividades, 404, compromiso, no tiene aquí",
    "/api/v1/gobiernos/06007/compromisos/0/actividades, 404, compromiso, no tiene aquí",
    "/api/v1/gobiernos/06007/compromisos/x/actividades, 404, compromiso, no tiene aquí",
    "/api/v1/a/b/c/d/e/f, 404, direccion, Vea las direcciones en /datos/api"
  })
  void what_cannot_be_answered_is_a_problem_with_words(
      String path, int status, String slug, String words) throws Exception {
    var answer = ask(path);
    var problem = Json.MAPPER.readTree(answer.getContentAsString(UTF_8));

    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(problem.get("type").asString()).isEqualTo("/datos/api#" + slug);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asString()).contains(words);
    assertThat(ask("/datos/api").getContentAsString(UTF_8)).contains("id=\"" + slug + "\"");
  }

  @Test
  void nobody_writes_here() throws Exception {
    var answer = mvc.perform(post("/api/v1/planes")).andReturn().getResponse();

    assertThat(answer.getStatus()).isEqualTo(405);
    assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD");
    assertThat(answer.getContentAsString(UTF_8)).contains("Pida con GET o HEAD");
  }

  @Test
  void whoever_holds_an_answer_is_told_so_until_it_changes() throws Exception {
    var path = "/api/v1/gobiernos/06007/compromisos";
    var first = ask(path);
    var tag = String.valueOf(first.getHeader("ETag"));

    assertThat(first.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(first.getHeader("Set-Cookie")).isNull();
    assertThat(held(path, tag).getStatus()).isEqualTo(304);
    assertThat(held(path, tag).getContentAsByteArray()).isEmpty();
    publishing.publish(
        plan(MANZANILLO, "2031", entry(1, content("Otras calles")), entry(2, content("Luz"))),
        PlanWorld.TERMS.because("Se corrigió."));
    assertThat(held(path, tag).getStatus()).isEqualTo(200);
  }

  @Test
  void a_sheet_costs_the_same_with_thirty_commitments_and_three_governments_more()
      throws Exception {
    for (var name : List.of("gobiernos", "compromisos", "actividades", "cambios", "bitacora")) {
      var path = "/api/v1/" + name + "?limite=500";
      var before = Statements.during(() -> ask(path));
      for (var key : List.of("06002", "06003", "06004")) {
        publish(new GovernmentKey(key), thirty());
      }
      assertThat(Statements.during(() -> ask(path)))
          .as(name)
          .hasSameSizeAs(before)
          .hasSizeBetween(1, 5);
    }
  }

  private void publish(GovernmentKey government, CommitmentContent... contents) {
    var entries = new ArrayList<PlanFile.Entry>();
    for (var content : contents) {
      entries.add(entry(entries.size() + 1, content));
    }
    publishing.publish(
        plan(government, "2031", entries.toArray(PlanFile.Entry[]::new)),
        PlanWorld.TERMS.because("Se corrigió."));
  }

  private static CommitmentContent[] thirty() {
    return IntStream.rangeClosed(1, 30)
        .mapToObj(n -> content("Compromiso " + n))
        .toArray(CommitmentContent[]::new);
  }

  private List<JsonNode> walk(String path) throws Exception {
    var all = new ArrayList<JsonNode>();
    var next = path;
    while (next != null) {
      var sheet = json(next);
      all.addAll(rows(sheet));
      next = sheet.has("siguiente") ? sheet.get("siguiente").asString() : null;
      assertThat(all.size()).as("it ends").isLessThan(20_000);
    }
    return all;
  }

  private static List<JsonNode> rows(ObjectNode answer) {
    return answer.get("filas").valueStream().toList();
  }

  private static List<String> key(JsonNode row, List<String> columns) {
    return columns.stream().map(it -> row.get(it).asString("")).toList();
  }

  private static List<Error> errors(ObjectNode document, String schema, ObjectNode answer) {
    var whole = document.deepCopy();
    whole.put("$ref", "#/components/schemas/" + schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole)
        .validate(
            answer,
            (ExecutionContext context) ->
                context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private ObjectNode json(String path) throws Exception {
    return (ObjectNode) Json.MAPPER.readTree(ask(path).getContentAsString(UTF_8));
  }

  private MockHttpServletResponse held(String path, String tag) throws Exception {
    return mvc.perform(get(path).header("If-None-Match", tag)).andReturn().getResponse();
  }

  private MockHttpServletResponse ask(String path) throws Exception {
    return mvc.perform(get(URI.create(path))).andReturn().getResponse();
  }
}
