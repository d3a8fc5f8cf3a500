package tequio.operation.scrub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tequio.files.StoredFile;
import tequio.files.UploadFile;
import tequio.files.UploadMetadata;
import tequio.files.Visibility;
import tequio.files.bytes.ByteStore;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.settings.Settings;
import tequio.testing.TequioTest;

/** A changed bit is found and told until it is mended. */
@TequioTest
class ScrubTest {

  @Autowired UploadFile store;
  @Autowired Scrub scrub;
  @Autowired MockMvc web;
  @Autowired Clock clock;

  private Path home = Path.of("");

  @BeforeEach
  void place(@Autowired Settings settings) {
    home = settings.home();
  }

  @Test
  void a_flipped_bit_of_a_file_is_told_until_it_is_mended() throws Exception {
    var file = file("Acta que alguien quiso cambiar");
    Path path = home.resolve("archivos").resolve(ByteStore.path(file.hash()));
    assertThat(mentioned(file)).isFalse();
    int before = scrub.run().problems().size();

    byte[] sound = Files.readAllBytes(path);
    byte[] flipped = sound.clone();
    flipped[5] ^= 1;
    Files.write(path, flipped);
    assertThat(mentioned(file)).isTrue();
    web.perform(get("/health"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.troubles.scrub").value(startsWith(before + 1 + " cosas")));

    Files.delete(path);
    assertThat(mentioned(file)).isTrue();

    Files.write(path, sound);
    assertThat(mentioned(file)).isFalse();
  }

  @Test
  void a_log_that_is_not_what_was_signed_is_told() throws Exception {
    Path log = Files.createDirectories(home.resolve("bitacora"));
    Files.writeString(log.resolve("checkpoint"), "nothing that anybody signed\n");
    Files.writeString(log.resolve("vkey"), "not a key");

    assertThat(scrub.run().problems()).anyMatch(problem -> problem.contains("bitácora"));

    Files.delete(log.resolve("checkpoint"));
    assertThat(scrub.run().problems()).noneMatch(problem -> problem.contains("bitácora"));
  }

  private boolean mentioned(StoredFile file) throws Exception {
    return scrub.run().problems().stream().anyMatch(problem -> problem.contains(file.hash()));
  }

  private StoredFile file(String text) throws Exception {
    var provenance =
        new Provenance(
            ReportingParty.TRANSCRIBED,
            Actor.office("Unidad de Transparencia"),
            Known.notSeen(),
            clock.instant(),
            List.of());
    return store.store(
        new ByteArrayInputStream(text.getBytes(UTF_8)),
        new UploadMetadata(
            new GovernmentKey("99003"),
            "acta.txt",
            Visibility.PUBLIC,
            provenance,
            OptionalLong.empty()));
  }
}
