package tequio.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tequio.plan.file.PlanFile;
import tequio.plan.file.rules.PlanSchemaProbe;
import tequio.storage.Json;

/** The example in the document is a plan. */
class FormatDocumentTest {

  @Test
  void the_example_holds() throws IOException {
    var document = Files.readString(Path.of("docs/formato-plan.md"));
    var example = document.substring(document.indexOf("```json") + 7, document.lastIndexOf("```"));
    var tree = Json.MAPPER.readTree(example);

    assertThat(PlanSchemaProbe.check(tree)).isEmpty();
    assertThat(Json.MAPPER.treeToValue(tree, PlanFile.class).commitments()).hasSize(1);
  }
}
