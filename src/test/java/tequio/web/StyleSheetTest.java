package tequio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The sheet is small, has its layers in order, and its name changes with its content only. */
class StyleSheetTest {

  static final int BUDGET = 8_000;

  @Test
  void it_fits_its_budget_when_compressed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(StyleSheet.packed().words().getBytes(UTF_8));
    }
    assertThat(bytes.size()).isLessThanOrEqualTo(BUDGET);
  }

  @Test
  void every_file_is_the_layer_of_its_name() {
    var words = StyleSheet.packed().words();
    assertThat(words).startsWith("@layer " + String.join(",", StyleSheet.LAYERS) + ";");
    assertThat(StyleSheet.LAYERS)
        .allSatisfy(layer -> assertThat(words).contains("@layer " + layer + "{"));
  }

  @Test
  void braces_are_balanced_after_joining() {
    var words = StyleSheet.packed().words();
    assertThat(words.chars().filter(it -> it == '{').count())
        .isEqualTo(words.chars().filter(it -> it == '}').count());
    assertThat(words).doesNotContain("/*");
  }

  @Test
  void its_address_names_its_content() {
    assertThat(StyleSheet.packed().address())
        .matches("/static/estilo\\.[0-9a-f]{12}\\.css")
        .isEqualTo(StyleSheet.live().address());
  }
}
