package tequio.publishing.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.publishing.schema.SchemaGenerator;
import tequio.testing.TequioTest;

/**
 * The newest schema of each kind says what its record says. A kind that is new, or that changes
 * before anything was released: {@code -Dtequio.write-schemas=true}. Afterwards the old schema
 * stays, the new form gets the next number, and an {@code BodyUpcaster} reads the old.
 */
@TequioTest
class KindSchemasTest {

  @Autowired KindRegistry kinds;

  @Test
  void the_schema_of_each_kind_follows_from_its_record() throws IOException {
    for (var kind : kinds.documents()) {
      if (isShipped(kind)) {
        compare(kind, SchemaGenerator.document(kind.code(), kind.content()));
      }
    }
    for (var kind : kinds.facts()) {
      if (isShipped(kind)) {
        compare(kind, SchemaGenerator.fact(kind.code(), kind.content()));
      }
    }
  }

  /** Trial kinds have theirs among the resources of the tests. */
  private static boolean isShipped(PublicKind kind) {
    return kind.isStoredHere() && !kind.code().startsWith("trial-");
  }

  private static void compare(PublicKind kind, String follows) throws IOException {
    var folder = Path.of("src/main/java", kind.content().getPackageName().split("\\."));
    var file = newest(folder, kind.code());
    if (Boolean.getBoolean("tequio.write-schemas")) {
      Files.writeString(file, follows);
    }
    assertThat(file).as("write it with -Dtequio.write-schemas=true").exists();
    assertThat(Files.readString(file)).as(kind.code()).isEqualTo(follows);
  }

  private static Path newest(Path folder, String code) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(it -> it.getFileName().toString().matches(code + "\\.v\\d+\\.schema\\.json"))
          .max(Comparator.comparingInt(KindSchemasTest::form))
          .orElse(folder.resolve(code + ".v1.schema.json"));
    }
  }

  private static int form(Path file) {
    return Integer.parseInt(file.getFileName().toString().replaceAll(".*\\.v(\\d+)\\..*", "$1"));
  }
}
