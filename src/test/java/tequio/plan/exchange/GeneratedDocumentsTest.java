package tequio.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.plan.file.ImportProblem;
import tequio.plan.file.PlanFile;
import tequio.plan.file.rules.PlanSchemaProbe;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublicationOptions;
import tequio.storage.Json;
import tequio.testing.TequioTest;
import tequio.web.Texts;
import tools.jackson.databind.JsonNode;

/**
 * The schema, the records and the tables are one grammar: whatever is made from the schema, with
 * values at the edge, is published whole or refused in a sentence at its place.
 */
@TequioTest
class GeneratedDocumentsTest {

  static final int DOCUMENTS = 500;

  static final PublicationOptions TERMS =
      new PublicationOptions(
          Actor.office("Presidencia"), Optional.of(Text.spanish("Se corrige")), true);

  static final List<String> PAGES =
      List.of(
          "/chihuahua/chihuahua",
          "/chihuahua/calendario.ics",
          "/chihuahua/chihuahua/calendario.ics",
          "/chihuahua/chihuahua/cambios.atom",
          "/chihuahua/chihuahua/cambios",
          "/chihuahua/chihuahua/compromisos",
          "/chihuahua/chihuahua/compromisos/1",
          "/chihuahua/chihuahua/compromisos/1/historial");

  @Autowired ImportPlan importPlan;
  @Autowired MessageSource messages;
  @Autowired MockMvc mvc;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void whatever_the_schema_lets_pass_the_records_hold() {
    for (int seed = 0; seed < DOCUMENTS * 5; seed++) {
      var file = new EdgeDocuments(new Random(seed)).make();
      if (PlanSchemaProbe.check(file).isEmpty() && !isOutOfOrder(file)) {
        assertThatCode(() -> Json.MAPPER.treeToValue(file, PlanFile.class))
            .as("document " + seed)
            .doesNotThrowAnyException();
      }
    }
  }

  /** That one number is below another no schema can say; the rules do. */
  private static boolean isOutOfOrder(JsonNode node) {
    boolean here =
        node.path("from").isNumber()
                && node.path("from").decimalValue().compareTo(node.path("to").decimalValue()) > 0
            || node.path("place").isNumber()
                && node.path("place").decimalValue().compareTo(node.path("of").decimalValue()) > 0;
    return here || node.valueStream().anyMatch(GeneratedDocumentsTest::isOutOfOrder);
  }

  @Test
  void every_document_is_published_or_refused_at_its_place() {
    var published = new AtomicInteger();
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      var file = new EdgeDocuments(new Random(seed)).make();
      int at = seed;
      new TransactionTemplate(transactions)
          .executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            if (isPublished(file, at)) {
              published.incrementAndGet();
            }
          });
    }
    assertThat(published.get()).isBetween(DOCUMENTS / 10, DOCUMENTS * 9 / 10);
  }

  private boolean isPublished(JsonNode file, int seed) {
    try {
      return switch (importPlan.run(EdgeDocuments.bytes(file), plan -> TERMS)) {
        case ImportResult.Refused(var problems) -> {
          check(problems, file);
          yield false;
        }
        case ImportResult.Held(Outcome.Published done) -> {
          if (seed % 4 == 0) {
            look();
          }
          yield true;
        }
        case ImportResult.Held(Outcome.Empty nothing) -> {
          assertThat(file.path("commitments").isEmpty()).isTrue();
          yield false;
        }
        case ImportResult.Held held -> throw new AssertionError(held.toString());
      };
    } catch (Exception failed) {
      throw new AssertionError("document " + seed + ": " + file, failed);
    }
  }

  private void check(List<ImportProblem> problems, JsonNode file) {
    var t = new Texts(messages, Texts.SPANISH, java.time.ZoneOffset.UTC);
    assertThat(problems).isNotEmpty();
    for (var problem : problems) {
      assertThat(problem.say(t)).isNotBlank();
      var around = problem.pointer().replaceFirst("/[^/]*$", "");
      assertThat(file.at(around).isMissingNode()).as(problem.pointer()).isFalse();
    }
  }

  private void look() throws Exception {
    for (var page : PAGES) {
      assertThat(mvc.perform(get(page)).andReturn().getResponse().getStatus())
          .as(page)
          .isIn(200, 404);
    }
  }
}
