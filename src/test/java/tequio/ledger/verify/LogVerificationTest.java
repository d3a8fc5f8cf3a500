package tequio.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Envelope;
import tequio.ledger.log.LogFiles;
import tequio.ledger.log.LogReader;
import tequio.ledger.log.LogSigner;
import tequio.ledger.log.LogWriter;
import tequio.ledger.note.SigningKey;

/**
 * Whoever holds the key signs whatever log: alone, each of them holds. What a citizen kept tells
 * them apart.
 */
class LogVerificationTest {

  private static final SigningKey KEY = SigningKey.generate("tequio.example/bitacora");
  private static final int SIZE = 300;

  @TempDir Path folder;
  private Path vkey;
  private Path kept;

  @BeforeEach
  void keep() throws IOException {
    vkey = Files.writeString(folder.resolve("vkey"), KEY.verifier() + "\n");
    kept = folder.resolve("guardado");
    Files.copy(honest("antes", 270).home().resolve("checkpoint"), kept);
  }

  @Test
  void an_honest_log_begins_with_what_was_kept() {
    var log = honest("hoy", SIZE);

    assertThat(verify(log)).startsWith("0 ").contains("300 registros", "checkpoint");
    assertThat(verify(log, kept)).startsWith("0 ").contains("de 270 registros");
  }

  @Test
  void entries_that_go_back_in_time_hold_and_are_told() {
    var log =
        write(
            "atrasado",
            List.of(
                entry(1, "2026-11-21T08:00:00.000Z"),
                entry(2, "2026-10-22T08:00:00.000Z"),
                entry(3, "2026-10-22T08:00:01.000Z"),
                entry(4, "2026-11-21T08:00:01.000Z")));

    assertThat(verify(log))
        .startsWith("0 ")
        .contains("2 registros", "19039/2, 2026-10-22T08:00:00.000Z");
  }

  private static String entry(long seq, String at) {
    var key = new GovernmentKey("19039");
    var subject = new SubjectReference("trial", key, String.valueOf(seq));
    return new Envelope(1, seq, at, "Agua", key, "trial", subject, 1, "00").leaf();
  }

  @Test
  void an_older_log_holds_alone_and_not_beside_what_was_kept() {
    var log = honest("vieja", 100);

    assertThat(verify(log)).startsWith("0 ");
    assertThat(verify(log, kept)).startsWith("1 ").contains("vieja o recortada");
  }

  @Test
  void a_promise_rewritten_and_signed_again_holds_alone_and_not_beside_what_was_kept() {
    var log = publish("reescrita", SIZE, 12, "otra promesa");

    assertThat(verify(log)).startsWith("0 ");
    assertThat(verify(log, kept)).startsWith("1 ").contains("se reescribió");
  }

  @Test
  void an_entry_left_out_holds_alone_and_not_beside_what_was_kept() {
    var log =
        write(
            "sin",
            IntStream.range(0, SIZE).filter(n -> n != 12).mapToObj(n -> "promesa " + n).toList());

    assertThat(verify(log)).startsWith("0 ");
    assertThat(verify(log, kept)).startsWith("1 ");
  }

  @Test
  void two_logs_of_one_key_hold_alone_and_one_signature_of_each_tells() throws IOException {
    var mine = publish("para-mi", SIZE, 299, "lo que me muestran");
    var yours = publish("para-usted", SIZE, 299, "lo que le muestran");
    Path told = mine.home().resolve("checkpoint");

    assertThat(verify(mine, kept)).startsWith("0 ");
    assertThat(verify(yours, kept)).startsWith("0 ");
    assertThat(verify(yours, told)).startsWith("1 ").contains("se muestran dos");
  }

  @Test
  void a_proof_that_was_kept_is_as_good_as_a_checkpoint() throws IOException {
    var reader =
        LogReader.find(new LogFiles(folder.resolve("antes")), KEY.verifier()).orElseThrow();
    Path proof =
        Files.writeString(
            folder.resolve("prueba.tlog-proof"),
            reader.proof(7, "promesa 7".getBytes(UTF_8), Optional.empty()).toString());

    assertThat(verify(honest("hoy", SIZE), proof)).startsWith("0 ");
    assertThat(verify(publish("reescrita", SIZE, 12, "otra"), proof)).startsWith("1 ");
  }

  @Test
  void a_signature_of_another_key_proves_nothing() throws IOException {
    var other = SigningKey.generate("tequio.example/bitacora");
    Files.writeString(vkey, other.verifier() + "\n");

    assertThat(verify(honest("hoy", SIZE))).startsWith("1 ");
  }

  @Test
  void an_altered_tile_is_named() throws IOException {
    var log = honest("hoy", SIZE);
    Path tile = log.home().resolve("tile/entries/000");
    byte[] bytes = Files.readAllBytes(tile);
    bytes[20] ^= 1;
    Files.write(tile, bytes);

    assertThat(verify(log)).startsWith("1 ").contains("tile/0/000");
  }

  @Test
  void a_log_is_read_at_its_address_too() throws IOException {
    var log = honest("hoy", SIZE);
    var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext(
        "/bitacora/",
        exchange -> {
          var file = log.find(exchange.getRequestURI().getPath().substring("/bitacora/".length()));
          exchange.sendResponseHeaders(
              file.isPresent() ? 200 : 404, file.map(bytes -> (long) bytes.length).orElse(-1L));
          if (file.isPresent()) {
            exchange.getResponseBody().write(file.get());
          }
          exchange.close();
        });
    server.start();
    String address = "http://localhost:" + server.getAddress().getPort() + "/bitacora";

    assertThat(run("--log", address, "--older", kept.toString(), vkey.toString()))
        .startsWith("0 ")
        .contains("de 270 registros");
    server.stop(0);
    assertThat(run("--log", address, vkey.toString())).startsWith("2 ");
  }

  private LogFiles honest(String name, int size) {
    return publish(name, size, 0, "promesa 0");
  }

  private LogFiles publish(String name, int size, int place, String instead) {
    return write(
        name,
        IntStream.range(0, size).mapToObj(n -> n == place ? instead : "promesa " + n).toList());
  }

  private LogFiles write(String name, List<String> entries) {
    var files = new LogFiles(folder.resolve(name));
    var writer = new LogWriter(files);
    entries.forEach(entry -> writer.append(entry.getBytes(UTF_8)));
    writer.flush();
    new LogSigner(files, KEY).sign(new LogSigner.Signed(1, writer.size(), writer.root()));
    return files;
  }

  private String verify(LogFiles log) {
    return run("--log", log.home().toString(), vkey.toString());
  }

  private String verify(LogFiles log, Path older) {
    return run("--log", log.home().toString(), "--older", older.toString(), vkey.toString());
  }

  private static String run(String... words) {
    var out = new StringWriter();
    var command = new CommandLine(new VerifyCommand());
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
    return command.execute(words) + " " + out;
  }
}
