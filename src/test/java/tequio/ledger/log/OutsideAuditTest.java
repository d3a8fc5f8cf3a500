package tequio.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.ledger.tree.Tile;

/** A whole published log before two verifiers: ours, and one on Go's own packages. */
@Tag("slow")
class OutsideAuditTest {

  private static final Path GO = Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog");
  private static final int SIZE = 600;

  @TempDir Path folder;
  private LogFiles files;

  @BeforeEach
  void publish() {
    files = LogTrial.publish(folder.resolve("bitacora"), SIZE, 1, 255, 257, SIZE);
  }

  @Test
  void our_audit_accepts_no_altered_file() throws IOException {
    var key = LogTrial.key();
    assertThat(LogAudit.check(files, key).size()).isEqualTo(SIZE);
    var random = new Random(3);
    for (int n = 0; n < 10_000; n++) {
      Path file = any(random);
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, LogTrial.spoil(whole, random));
      assertThatThrownBy(() -> LogAudit.check(files, key))
          .as("%s", file)
          .isInstanceOf(LogInconsistencyException.class);
      Files.write(file, whole);
    }
  }

  @Test
  void go_accepts_the_log_and_no_altered_file() throws IOException, InterruptedException {
    try (var go = new Go(build(), files)) {
      assertThat(go.answer()).isEqualTo("OK");
      var random = new Random(4);
      for (int n = 0; n < 10_000; n++) {
        Path file = any(random);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, LogTrial.spoil(whole, random));
        assertThat(go.answer()).as("%s", file).startsWith("NO");
        Files.write(file, whole);
      }
      assertThat(go.answer()).isEqualTo("OK");
    }
  }

  /** Any file of the log as the checkpoint has it, the checkpoint included. */
  private Path any(Random random) {
    var names =
        Stream.concat(Stream.of("checkpoint"), Tile.listAll(SIZE).stream().map(Tile::path))
            .toList();
    return files.home().resolve(names.get(random.nextInt(names.size())));
  }

  private Path build() throws IOException, InterruptedException {
    assumeTrue(
        Files.isDirectory(GO),
        "needs Debian's golang-go and golang-golang-x-mod-dev to check with Go");
    Path program = folder.resolve("verifier");
    var build =
        new ProcessBuilder("go", "build", "-o", program.toString(), "main.go")
            .directory(Path.of("src/test/resources/tequio/ledger/verifier").toFile())
            .inheritIO();
    build.environment().put("GO111MODULE", "off");
    build.environment().put("GOPATH", "/usr/share/gocode");
    build.environment().put("GOCACHE", folder.resolve("cache").toString());
    assertThat(build.start().waitFor()).isZero();
    return program;
  }

  /** One process that answers for the folder as often as it is asked. */
  private static final class Go implements AutoCloseable {

    private final Process process;
    private final Writer in;
    private final BufferedReader out;
    private final LogFiles files;

    Go(Path program, LogFiles files) throws IOException {
      this.files = files;
      var command = List.of(program.toString(), files.home().resolve("vkey").toString());
      process = new ProcessBuilder(command).start();
      in = process.outputWriter();
      out = process.inputReader();
    }

    String answer() throws IOException {
      in.write(files.home() + "\n");
      in.flush();
      return String.valueOf(out.readLine());
    }

    @Override
    public void close() {
      process.destroy();
    }
  }
}
