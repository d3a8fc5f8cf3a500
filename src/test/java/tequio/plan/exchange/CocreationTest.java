package tequio.plan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tequio.plan.PlanWorld;
import tequio.plan.publication.Outcome;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PublishedPlans;
import tequio.storage.Json;
import tequio.testing.TequioTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fifteen state exercises of another platform, where their folder is at hand, become plans. */
@TequioTest
class CocreationTest {

  static final Path FILE = Path.of("../shared/data/cocreation/ejercicios_locales.json");

  @Autowired ImportPlan importPlan;
  @Autowired PublishedPlans plans;

  @Test
  @Transactional
  void all_their_statements_become_commitments_of_which_nothing_else_was_seen() throws IOException {
    assumeTrue(Files.exists(FILE));
    int commitments = 0;
    for (var exercise : Json.MAPPER.readTree(Files.readString(FILE)).get("ejercicios")) {
      if (exercise.path("compromisos").isEmpty()) {
        continue;
      }
      var file = Json.MAPPER.writeValueAsBytes(plan(exercise));
      if (importPlan.run(file, it -> PlanWorld.TERMS)
          instanceof ImportResult.Held(Outcome.Published done)) {
        assertThat(plans.listCommitments(done.created())).allMatch(CocreationTest::isBare);
        commitments += done.created().size();
        var again = (ImportResult.Held) importPlan.run(file, it -> PlanWorld.TERMS);
        assertThat(((Outcome.Published) again.outcome()).isNothingNew()).isTrue();
      } else {
        throw new AssertionError(new String(file, UTF_8));
      }
    }
    assertThat(commitments).isEqualTo(42);
  }

  private static boolean isBare(CommitmentVersion version) {
    var content = version.content();
    return !content.responsible().isKnown()
        && !content.activities().isKnown()
        && !content.indicators().isKnown()
        && !content.end().isKnown();
  }

  /** That platform's shape in ours; an exercise that published no plan has none to import. */
  private static ObjectNode plan(JsonNode exercise) {
    var file = Json.MAPPER.createObjectNode();
    file.put("format", "tequio.plan").put("v", 1);
    file.put("government", exercise.get("cve_ent").asString());
    var plan = file.putObject("plan");
    plan.put("code", "cocreacion").put("title", "Plan de " + exercise.get("entidad").asString());
    plan.put("voice", "transcribed");
    var milestones = plan.putArray("milestones");
    for (Map.Entry<String, JsonNode> each : exercise.path("hitos").properties()) {
      if (each.getValue().isString()) {
        var milestone = milestones.addObject();
        milestone.put("on", each.getValue().asString()).put("what", each.getKey());
      }
    }
    var commitments = file.putArray("commitments");
    for (var statement : exercise.path("compromisos")) {
      var content = commitments.addObject().putObject("content");
      content.put("title", statement.get("enunciado").asString());
      content
          .putArray("identifiers")
          .addObject()
          .put("code", exercise.get("cve_ent").asString() + "-" + commitments.size())
          .put("inferred", true);
    }
    return file;
  }
}
