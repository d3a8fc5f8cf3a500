package tequio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** The sheet is small, has its layers in order, and its name changes with its content only. */
class StyleSheetTest {

  static final int BUDGET = 8_000;

  @Test
  void it_fits_its_budget_when_compressed() {
    assertThat(StyleSheet.packed().compressed().length).isLessThanOrEqualTo(BUDGET);
  }

  @Test
  void what_stands_in_quotes_keeps_its_spaces() {
    assertThat(StyleSheet.packed().words()).contains("attr(data-label) \": \"", "content:\", \"");
  }

  @Test
  void it_travels_compressed_to_whoever_can_read_that() throws IOException {
    var styles = new StyleSheetController(false);
    var sheet = StyleSheet.packed();
    var plain = styles.sheet(sheet.hash(), accepting("identity"));
    var small = styles.sheet(sheet.hash(), accepting("gzip, br"));

    assertThat(plain.getBody()).isEqualTo(sheet.words().getBytes(UTF_8));
    assertThat(small.getHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
    try (var read = new GZIPInputStream(new ByteArrayInputStream(small.getBody()))) {
      assertThat(read.readAllBytes()).isEqualTo(plain.getBody());
    }
    assertThat(small.getHeaders().getCacheControl()).contains("immutable");
    assertThat(styles.sheet("older", accepting("gzip")).getHeaders().getCacheControl())
        .isEqualTo("no-cache");
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

  private static MockHttpServletRequest accepting(String encodings) {
    var request = new MockHttpServletRequest();
    request.addHeader("Accept-Encoding", encodings);
    return request;
  }
}
