package tequio.publishing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordReader;
import tequio.plan.PlanWorld;
import tequio.publishing.exchange.DocumentExporter;
import tequio.publishing.exchange.DocumentImporter;
import tequio.publishing.kind.ContentComponent;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.Documents;
import tequio.publishing.version.PublicationResult;
import tequio.storage.Json;
import tequio.territory.Gazetteer;
import tequio.testing.TequioOwnerTest;
import tequio.web.Texts;
import tools.jackson.databind.node.ObjectNode;

/** What every kind of document has without writing it, seen on those of the demonstration. */
@TequioOwnerTest
@Tag("slow")
class EveryKindTest {

  @LocalServerPort int port;
  @Autowired KindRegistry kinds;
  @Autowired Documents documents;
  @Autowired DocumentExporter exporter;
  @Autowired DocumentImporter importer;
  @Autowired RecordReader history;
  @Autowired Gazetteer gazetteer;
  @Autowired MessageSource messages;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void every_label_and_name_is_there_in_both_languages() {
    var missing = new TreeSet<String>();
    for (var key : keys()) {
      for (var language : List.of(Texts.SPANISH, java.util.Locale.ENGLISH)) {
        if (java.util.Objects.requireNonNull(messages.getMessage(key, null, "", language))
            .isBlank()) {
          missing.add(key + " " + language);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void the_demonstration_has_one_of_each_kind_and_all_its_pages_open() throws Exception {
    for (var kind : stored()) {
      var change =
          shown().stream()
              .filter(it -> it.document().kind().equals(kind.code()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no " + kind.code() + " is shown"));
      var home = gazetteer.get(change.document().government()).path();
      var path = home + kind.address().path(change.document().code());
      for (var address :
          List.of(home + kind.address().list(), path, path + "/versiones/1", path + "/historial")) {
        assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        assertThat(get("/en" + address).statusCode()).as(address).isEqualTo(200);
      }
      assertThat(get(path + "/versiones/99").statusCode()).isEqualTo(404);
      assertThat(get(home + "/cambios?tipo=" + kind.address().segment().replace('/', '-')).body())
          .contains(path + "/versiones/");
      assertThat(get(path + "/cambios.atom").body()).contains(path + "/versiones/");
      searched(kind, path);
      asData(kind);
    }
  }

  @Test
  void an_exported_document_comes_in_again_as_it_is() {
    for (var change : shown()) {
      var file = exporter.find(change.document()).orElseThrow();

      assertThat(importer.run(Json.MAPPER.writeValueAsBytes(file)))
          .isInstanceOfSatisfying(
              DocumentImporter.Result.Read.class,
              it -> assertThat(it.result()).isInstanceOf(PublicationResult.Unchanged.class));
    }
  }

  @Test
  void what_the_law_erases_leaves_a_gap_that_says_so() {
    transaction.executeWithoutResult(status -> {
      var document = publishTwice(PlanWorld.newGovernment(jdbc));
      erase(document);

      var kind = kinds.findDocument(document.kind()).orElseThrow();
      assertThat(documents.versions(kind, document)).hasSize(1);
      assertThat(
              jdbc.sql(
                      "select body is null from document_version where government = ? and version = 1")
                  .param(document.government().value())
                  .query(Boolean.class)
                  .single())
          .isTrue();
      status.setRollbackOnly();
    });
  }

  private SubjectReference publishTwice(GovernmentKey town) {
    var some =
        shown().stream()
            .map(Documents.Change::document)
            .filter(it -> kinds.findDocument(it.kind()).orElseThrow().governments().test(town))
            .findFirst()
            .orElseThrow();
    ObjectNode file = Json.MAPPER.valueToTree(exporter.find(some).orElseThrow());
    file.put("government", town.value()).putNull("reason");
    assertThat(importer.run(Json.MAPPER.writeValueAsBytes(file))).isNotNull();
    file.put("reason", "Se corrigió.");
    ((ObjectNode) file.get("content")).put("title", "Otro título");
    assertThat(importer.run(Json.MAPPER.writeValueAsBytes(file))).isNotNull();
    return new SubjectReference(some.kind(), town, some.code());
  }

  private void erase(SubjectReference document) {
    var from =
        new Provenance(
            ReportingParty.GOVERNMENT,
            Actor.office("Contraloría"),
            Known.notSeen(),
            PlanWorld.NOON,
            List.of());
    history.erase(
        new Erasure(
            document,
            history.list(document).getFirst().envelope().seq(),
            Text.spanish("Contenía datos personales"),
            Text.spanish("Derecho de cancelación"),
            from));
  }

  private void searched(DocumentKind<?> kind, String path) throws Exception {
    var answer = get("/buscar?q=secretariado&tipo=" + kind.address().segment().replace('/', '-'));
    assertThat(answer.body()).as("found").contains(path);
  }

  private void asData(DocumentKind<?> kind) throws Exception {
    if (kind.dataset().isPresent()) {
      var name = kind.dataset().get().name();
      assertThat(get("/datos").body()).contains("/datos/" + name);
      assertThat(get("/datos/" + name).statusCode()).as(name).isEqualTo(200);
      var csv = get("/datos/" + name + ".csv").body();
      assertThat(csv.lines().count()).isGreaterThan(1);
      assertThat(csv).contains(kind.dataset().get().columns().getFirst());
      assertThat(get("/datos/" + name + ".json").statusCode()).isEqualTo(200);
      assertThat(get("/datos/" + name + ".xlsx").statusCode()).isEqualTo(200);
      assertThat(get("/api/v1/" + name).statusCode()).isEqualTo(200);
      assertThat(get("/api/v1/openapi.json").body()).contains("/api/v1/" + name);
    }
  }

  private TreeSet<String> keys() {
    var keys = new TreeSet<String>();
    for (var kind : stored()) {
      keys.addAll(List.of(kind.nameKey(), kind.pluralKey()));
      kind.sections().forEach(it -> keys.add("section." + kind.code() + "." + it.slug()));
      labels(kind.content(), keys);
    }
    kinds.facts().stream()
        .filter(PublicKind::isStoredHere)
        .forEach(kind -> {
          keys.addAll(List.of(kind.nameKey(), kind.pluralKey()));
          labels(kind.content(), keys);
        });
    return keys;
  }

  private static void labels(Class<?> record, TreeSet<String> keys) {
    for (var component : ContentComponent.of(record)) {
      keys.add(component.labelKey());
      for (var inner : records(component.type())) {
        labels(inner, keys);
      }
    }
  }

  /** Records of the feature itself: those of the kernel have templates of their own. */
  private static List<Class<?>> records(java.lang.reflect.Type type) {
    var found = new ArrayList<Class<?>>();
    switch (type) {
      case java.lang.reflect.ParameterizedType generic ->
          List.of(generic.getActualTypeArguments()).forEach(it -> found.addAll(records(it)));
      case Class<?> plain
          when plain.isRecord() && !plain.getPackageName().equals("tequio.kernel") ->
          found.add(plain);
      default -> {}
    }
    return found;
  }

  /** Other tests leave documents of kinds that no feature has. */
  private List<Documents.Change> shown() {
    return documents.changes("").stream()
        .filter(it -> kinds.findDocument(it.document().kind()).isPresent())
        .toList();
  }

  private List<DocumentKind<?>> stored() {
    return kinds.documents().stream().filter(PublicKind::isStoredHere).toList();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var address = URI.create("http://localhost:" + port + path);
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }
}
