package tequio.ledger.log;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import tequio.ledger.note.Checkpoint;
import tequio.ledger.note.SigningKey;
import tequio.ledger.tree.Hash;

/**
 * Signs checkpoints. It stores each on disk first, so that it never signs two roots of one size, a
 * smaller log after a larger one, or for a replaced sequencer.
 */
public final class LogSigner {

  private static final String SIGNED = ".signed";
  private static final String LOCK = ".lock";

  private final LogFiles files;
  private final SigningKey key;

  public LogSigner(LogFiles files, SigningKey key) {
    this.files = files;
    this.key = key;
  }

  /** Last signed state, with the fencing token of the sequencer that requested it. */
  public record Signed(long token, long size, Hash root) {

    private static Signed parse(String text) {
      List<String> lines = text.lines().toList();
      return new Signed(
          Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)), Hash.parse(lines.get(2)));
    }

    private String text() {
      return token + "\n" + size + "\n" + root + "\n";
    }
  }

  /**
   * Returns the last signed state.
   *
   * @throws LogInconsistencyException if the published checkpoint was signed by another key or is
   *     newer
   */
  public Optional<Signed> findLast() {
    var last = files.find(SIGNED).map(LogFiles::text).map(Signed::parse);
    var published = files.find(LogFiles.CHECKPOINT).map(LogFiles::text).map(this::open);
    published.ifPresent(checkpoint -> {
      if (last.isEmpty() || checkpoint.size() > last.get().size()) {
        throw new LogInconsistencyException(
            "the published checkpoint was not signed from this folder");
      }
    });
    return last;
  }

  /**
   * Signs and publishes a checkpoint whose tiles are already on disk.
   *
   * @throws LogInconsistencyException if it contradicts an earlier one, or a newer sequencer has
   *     signed
   */
  @CanIgnoreReturnValue
  public Checkpoint sign(Signed next) {
    synchronized (LogSigner.class) {
      try (var lock =
              FileChannel.open(
                  Files.createDirectories(files.home()).resolve(LOCK),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var held = lock.lock()) {
        findLast().ifPresent(last -> refuseContradiction(last, next));
        return publish(next);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private Checkpoint publish(Signed next) {
    var checkpoint = new Checkpoint(key.verifier().name(), next.size(), next.root());
    files.replace(SIGNED, LogFiles.bytes(next.text()));
    files.replace(LogFiles.KEY, LogFiles.bytes(key.verifier() + "\n"));
    files.sync();
    files.replace(LogFiles.CHECKPOINT, LogFiles.bytes(key.sign(checkpoint.text()).toString()));
    files.sync();
    return checkpoint;
  }

  private static void refuseContradiction(Signed last, Signed next) {
    if (next.token() < last.token()) {
      throw new LogInconsistencyException(
          "another sequencer has taken over, with token " + last.token());
    }
    if (next.size() < last.size()) {
      throw new LogInconsistencyException(
          "signed already for " + last.size() + " entries, asked to sign for " + next.size());
    }
    if (next.size() == last.size() && !next.root().equals(last.root())) {
      throw new LogInconsistencyException(
          "signed already another root for " + last.size() + " entries");
    }
  }

  private Checkpoint open(String note) {
    try {
      return Checkpoint.open(note, key.verifier());
    } catch (IllegalArgumentException notOurs) {
      throw new LogInconsistencyException("the published checkpoint: " + notOurs.getMessage());
    }
  }
}
