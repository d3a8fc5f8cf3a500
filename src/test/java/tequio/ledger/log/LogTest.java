package tequio.ledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.ledger.note.LogProof;
import tequio.ledger.note.SigningKey;
import tequio.ledger.note.VerifierKey;
import tequio.ledger.tree.Hash;
import tequio.ledger.tree.Tile;

class LogTest {

  private static final SigningKey KEY = SigningKey.generate("tequio.example/bitacora");
  private static final VerifierKey VKEY = KEY.verifier();

  @TempDir Path home;
  private LogFiles files;
  private LogWriter writer;
  private LogSigner signer;

  @BeforeEach
  void open() {
    files = new LogFiles(home.resolve("bitacora"));
    writer = new LogWriter(files);
    signer = new LogSigner(files, KEY);
  }

  @Test
  void a_log_written_in_pieces_stands_up_to_an_audit_at_every_piece() {
    for (int size : List.of(1, 2, 255, 256, 257, 600)) {
      grow(size);

      assertThat(LogAudit.check(files, VKEY).size()).isEqualTo(size);
      var reader = LogReader.find(files, VKEY).orElseThrow();
      String proof = reader.proof(size - 1, entry(size - 1), Optional.empty()).toString();
      assertThat(LogProof.parse(proof).verify(entry(size - 1), VKEY).size()).isEqualTo(size);
    }
  }

  @Test
  void a_writer_that_starts_again_writes_the_same_log() throws IOException {
    grow(300);
    byte[] before = Files.readAllBytes(files.home().resolve("checkpoint"));

    writer = new LogWriter(files);
    grow(300);

    assertThat(Files.readAllBytes(files.home().resolve("checkpoint"))).isEqualTo(before);
  }

  @Test
  void a_writer_that_starts_again_mends_what_is_missing_and_refuses_what_differs()
      throws IOException {
    grow(300);
    Path tile = files.home().resolve("tile/0/000");
    Files.delete(tile);
    writer = new LogWriter(files);
    grow(300);
    assertThat(LogAudit.check(files, VKEY).size()).isEqualTo(300);

    byte[] bytes = Files.readAllBytes(tile);
    bytes[5] ^= 1;
    Files.write(tile, bytes);
    writer = new LogWriter(files);
    assertThatThrownBy(() -> grow(300))
        .isInstanceOf(LogInconsistencyException.class)
        .hasMessageContaining("tile/0/000");
  }

  @Test
  void two_roots_for_one_size_are_never_signed() {
    grow(5);

    assertThatThrownBy(() -> signer.sign(new LogSigner.Signed(1, 5, Hash.EMPTY)))
        .isInstanceOf(LogInconsistencyException.class);
    assertThatThrownBy(() -> signer.sign(new LogSigner.Signed(1, 4, writer.root())))
        .isInstanceOf(LogInconsistencyException.class);
    assertThat(LogAudit.check(files, VKEY).size()).isEqualTo(5);
  }

  @Test
  void what_was_remembered_but_not_yet_published_binds_too() throws IOException {
    grow(5);
    byte[] five = Files.readAllBytes(files.home().resolve("checkpoint"));
    grow(6);
    Files.write(files.home().resolve("checkpoint"), five);

    assertThatThrownBy(() -> signer.sign(new LogSigner.Signed(1, 6, Hash.EMPTY)))
        .isInstanceOf(LogInconsistencyException.class);
    grow(6);
    assertThat(LogAudit.check(files, VKEY).size()).isEqualTo(6);
  }

  @Test
  void a_sequencer_that_was_replaced_signs_no_more() {
    grow(5);
    signer.sign(new LogSigner.Signed(2, 5, writer.root()));
    writer.append(entry(5));
    writer.flush();

    assertThatThrownBy(() -> signer.sign(new LogSigner.Signed(1, 6, writer.root())))
        .isInstanceOf(LogInconsistencyException.class)
        .hasMessageContaining("token 2");
  }

  @Test
  void a_checkpoint_of_unknown_origin_stops_the_signer() throws IOException {
    grow(5);
    Files.delete(files.home().resolve(".signed"));
    assertThatThrownBy(() -> grow(6)).isInstanceOf(LogInconsistencyException.class);

    var stranger = new LogSigner(files, SigningKey.generate("tequio.example/bitacora"));
    assertThatThrownBy(stranger::findLast).isInstanceOf(LogInconsistencyException.class);
  }

  @Test
  void partial_tiles_go_when_the_full_one_stands_and_can_still_be_read() {
    grow(100);
    grow(256);
    var partial = new Tile(0, 0, 100);
    var entries = new Tile(Tile.ENTRIES, 0, 100);

    assertThat(files.home().resolve(partial.path())).doesNotExist();
    assertThat(files.get(partial)).hasSize(3200);
    assertThat(files.find("tile/0/000.p/100")).isEmpty();
    assertThat(files.get(entries)).startsWith(0, 7, 'e', 'n');
  }

  private void grow(int size) {
    while (writer.size() < size) {
      writer.append(entry((int) writer.size()));
    }
    writer.flush();
    signer.sign(new LogSigner.Signed(1, size, writer.root()));
    writer.removeParts();
  }

  private static byte[] entry(int n) {
    return ("entry " + n).getBytes(UTF_8);
  }
}
