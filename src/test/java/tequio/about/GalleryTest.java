package tequio.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tequio.plan.status.CommitmentStatus;
import tequio.testing.TequioTest;

/** Whoever changes a component sees it in every state. */
@TequioTest
class GalleryTest {

  @Autowired MockMvcTester http;

  @Test
  void every_component_that_pages_share_is_in_the_gallery() throws IOException {
    var gallery = Files.readString(Path.of("src/main/java/tequio/about/gallery/GalleryPage.jte"));
    try (var templates = Files.list(Path.of("src/main/java/tequio/web/component"))) {
      assertThat(templates.map(it -> it.getFileName().toString()).filter(it -> it.endsWith(".jte")))
          .filteredOn(it -> !it.equals("known.jte") && !it.equals("line.jte"))
          .allSatisfy(it ->
              assertThat(gallery).contains("tequio.web.component." + it.replace(".jte", "") + "("));
    }
  }

  @Test
  void every_word_a_promise_is_shown_with_is_there() {
    var words = http.get().uri("/pruebas/componentes").exchange();

    assertThat(words).hasStatusOk();
    assertThat(words)
        .bodyText()
        .satisfies(it ->
            assertThat(it.split("<span class=\"tag "))
                .hasSize(CommitmentStatus.values().length + 2));
    assertThat(http.get().uri("/en/pruebas/componentes")).hasStatusOk();
  }
}
