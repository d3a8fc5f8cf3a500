package tequio.plan.commitment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a commitment may say is said by its page; a part that nobody draws would be lost. */
class EveryPartIsShownTest {

  @Test
  void every_part_of_a_commitment_is_drawn() throws IOException {
    var templates = read("src/main/java/tequio/plan/commitment");

    assertThat(Arrays.stream(CommitmentContent.class.getRecordComponents()))
        .extracting(RecordComponent::getName)
        .filteredOn(part -> !templates.contains("." + part + "()"))
        .isEmpty();
  }

  private static String read(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".jte") || file.toString().endsWith("Page.java"))
          .map(EveryPartIsShownTest::text)
          .collect(joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
