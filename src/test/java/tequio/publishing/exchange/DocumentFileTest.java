package tequio.publishing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tequio.publishing.schema.SchemaGenerator;
import tequio.storage.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** The form of a document as a file, and the schema that promises it. */
class DocumentFileTest {

  static final Path SCHEMA =
      Path.of("src/main/java/tequio/publishing/exchange/document-v1.schema.json");

  static final String GOOD =
      """
      {"format": "tequio.document", "v": 1, "kind": "secretariat-rules", "government": "06007",
       "voice": "government", "by": {"kind": "office", "name": "Cabildo"}, "content": {}}
      """;

  @Test
  void the_schema_follows_from_the_record() throws IOException {
    var follows = SchemaGenerator.file(DocumentFile.FORMAT, DocumentFile.class);
    if (Boolean.getBoolean("tequio.write-schemas")) {
      Files.writeString(SCHEMA, follows);
    }
    assertThat(Files.readString(SCHEMA)).isEqualTo(follows);
  }

  @Test
  void every_file_that_comes_along_keeps_it() throws IOException {
    var files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:tequio/**/*.json");
    int seen = 0;
    for (var file : files) {
      var json = file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
      if (json.contains("\"" + DocumentFile.FORMAT + "\"") && !json.contains("\"$defs\"")) {
        assertThat(schema().validate(json, InputFormat.JSON)).as(file.getDescription()).isEmpty();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(10);
  }

  @Test
  void what_may_be_left_out_is_not_seen_or_empty() throws IOException {
    assertThat(schema().validate(GOOD, InputFormat.JSON)).isEmpty();

    var read = Json.MAPPER.readValue(GOOD, DocumentFile.class);

    assertThat(read.code()).isEmpty();
    assertThat(read.happened().isKnown()).isFalse();
    assertThat(read.reason()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "v", "kind", "government", "voice", "by", "content"})
  void what_no_file_may_leave_out_is_named(String part) throws IOException {
    var without = (ObjectNode) Json.MAPPER.readTree(GOOD);
    without.remove(part);
    var json = without.toString();

    assertThat(schema().validate(json, InputFormat.JSON)).hasSize(1);
    assertThatThrownBy(() -> Json.MAPPER.readValue(json, DocumentFile.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining(part);
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }
}
