package tequio.ledger.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where nothing is signed, the watcher reads why and what to do. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class UnsignedHealthTest {

  @TempDir static Path folder;

  @Autowired MockMvcTester web;

  @DynamicPropertySource
  static void publishWithAnOpenKey(DynamicPropertyRegistry properties) throws IOException {
    Path key = Files.writeString(folder.resolve("bitacora.key"), "secreto");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    properties.add("tequio.bitacora", () -> folder.resolve("bitacora").toString());
  }

  @Test
  void the_reason_stands_on_health() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(web.get().uri("/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.troubles.bitacora")
                .asString()
                .contains("chmod 600"));
  }
}
