package tequio.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import tequio.plan.file.ExportPlan;
import tequio.plan.file.PlanFile;
import tequio.plan.file.rules.PlanSchemaProbe;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;

/** Any file that the schema lets pass is read, written and read again without a difference. */
class RoundTripLawsTest {

  @Property(tries = 200)
  void a_plan_written_and_read_again_is_the_same(@ForAll("files") JsonNode tree) {
    assertThat(PlanSchemaProbe.check(tree)).as(tree.toPrettyString()).isEmpty();
    var file = Json.MAPPER.treeToValue(tree, PlanFile.class);
    var written = ExportPlan.write(file);

    assertThat(PlanSchemaProbe.check(Json.MAPPER.readTree(written))).isEmpty();
    assertThat(Json.MAPPER.readValue(written, PlanFile.class)).isEqualTo(file);
    assertThat(ExportPlan.write(Json.MAPPER.readValue(written, PlanFile.class))).isEqualTo(written);
  }

  @Provide
  Arbitrary<JsonNode> files() {
    return Arbitraries.fromGenerator(
        (RandomGenerator<JsonNode>)
            random -> Shrinkable.unshrinkable(new SchemaDocuments(random).make()));
  }
}
