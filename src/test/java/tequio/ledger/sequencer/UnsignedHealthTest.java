package tequio.ledger.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.kernel.HealthCheck;
import tequio.ledger.log.LogHome;
import tequio.testing.TequioTest;

/** Where nothing is signed, the watcher reads why and what to do. */
@TequioTest
class UnsignedHealthTest {

  @TempDir Path folder;

  @Autowired Lease lease;
  @Autowired LogPositions places;
  @Autowired SigningProgress progress;
  @Autowired JdbcClient jdbc;
  @Autowired List<HealthCheck> checks;

  @Test
  void an_open_key_is_the_reason() throws IOException {
    Path key = Files.writeString(folder.resolve("bitacora.key"), "secreto");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    var home = new LogHome(folder.resolve("bitacora").toString(), "tequio.example/bitacora");
    var loop = new SequencerLoop(home, lease, places, progress);
    jdbc.sql("update ledger_lease set until = '2026-01-01'").update();
    loop.start();
    try {
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(loop.trouble().orElse("")).contains("chmod 600"));
    } finally {
      loop.stop();
    }
  }

  @Test
  void health_asks_the_loop() {
    assertThat(checks)
        .filteredOn(SequencerLoop.class::isInstance)
        .extracting(HealthCheck::name)
        .containsExactly("bitacora");
  }
}
