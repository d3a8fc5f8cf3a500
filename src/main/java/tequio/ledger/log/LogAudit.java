package tequio.ledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import tequio.ledger.note.Checkpoint;
import tequio.ledger.note.VerifierKey;
import tequio.ledger.tree.Tile;
import tequio.ledger.tree.TileBundle;
import tequio.ledger.tree.TreeBuilder;

/**
 * Verifies a complete log: recomputes the root from the entries and compares every tile file and
 * the signature.
 */
public final class LogAudit {

  private static final String TILES = "tile";

  private final LogSource files;
  private final List<Checkpoint> kept;
  private final Consumer<byte[]> each;
  private final TreeBuilder again = new TreeBuilder(this::compare);

  private LogAudit(LogSource files, List<Checkpoint> kept, Consumer<byte[]> each) {
    this.files = files;
    this.kept = kept;
    this.each = each;
  }

  /**
   * Verifies a local log, including partial tiles of earlier checkpoints, and returns its
   * checkpoint.
   *
   * @throws LogInconsistencyException naming the first file that does not agree
   */
  public static Checkpoint check(LogFiles files, VerifierKey key) {
    var signed = check(files, key, List.of(), any -> {});
    try {
      new LogAudit(files, List.of(), any -> {}).older(files, signed.size());
      return signed;
    } catch (IllegalArgumentException malformed) {
      throw new LogInconsistencyException(String.valueOf(malformed.getMessage()));
    }
  }

  /**
   * Verifies a log, and that it extends earlier checkpoints; returns its checkpoint.
   *
   * @param kept checkpoints kept earlier or obtained elsewhere
   * @param each receives the bytes of every entry, in order
   * @throws LogInconsistencyException naming the first thing that does not agree
   */
  public static Checkpoint check(
      LogSource files, VerifierKey key, List<Checkpoint> kept, Consumer<byte[]> each) {
    try {
      return new LogAudit(files, kept, each).check(key);
    } catch (IllegalArgumentException malformed) {
      throw new LogInconsistencyException(String.valueOf(malformed.getMessage()));
    }
  }

  private Checkpoint check(VerifierKey key) {
    byte[] note =
        files
            .find(LogFiles.CHECKPOINT)
            .orElseThrow(() -> new LogInconsistencyException("no checkpoint"));
    var signed = Checkpoint.open(new String(note, StandardCharsets.UTF_8), key);
    for (long index = 0; index * Tile.FULL < signed.size(); index++) {
      read(Tile.in(signed.size(), Tile.ENTRIES, index)).forEach(this::append);
    }
    again.flush();
    if (!again.root().equals(signed.root())) {
      throw new LogInconsistencyException("the entries lead to another root than the signed one");
    }
    kept.forEach(one -> requireBeginning(one, signed));
    return signed;
  }

  private void append(byte[] entry) {
    again.append(entry);
    each.accept(entry);
    for (Checkpoint one : kept) {
      if (one.size() == again.size() && !one.root().equals(again.root())) {
        throw new LogInconsistencyException(
            "la firma guardada, de %d entradas, no es el principio de esta bitácora: se reescribió o se muestran dos"
                .formatted(one.size()));
      }
    }
  }

  private static void requireBeginning(Checkpoint one, Checkpoint signed) {
    if (!one.origin().equals(signed.origin()) || one.size() > signed.size()) {
      throw new LogInconsistencyException(
          "la firma guardada es de %d entradas y esta bitácora solo tiene %d: se muestra una bitácora vieja o recortada"
              .formatted(one.size(), signed.size()));
    }
  }

  private List<byte[]> read(Tile tile) {
    var entries = TileBundle.read(files.find(tile).orElseThrow(() -> absent(tile)));
    if (entries.size() != tile.width()) {
      throw new LogInconsistencyException(tile.path() + " holds " + entries.size() + " entries");
    }
    return entries;
  }

  private void compare(Tile tile, byte[] expected) {
    if (!Arrays.equals(files.find(tile).orElseThrow(() -> absent(tile)), expected)) {
      throw new LogInconsistencyException(tile.path() + " does not follow from the entries");
    }
  }

  /** Checks that partial tiles of earlier checkpoints are prefixes of the current tiles. */
  private void older(LogFiles folder, long size) {
    Path tiles = folder.home().resolve(TILES);
    if (!Files.isDirectory(tiles)) {
      return;
    }
    try (var paths = Files.walk(tiles)) {
      paths
          .filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith(LogFiles.ASIDE))
          .forEach(file -> compareOlder(folder, file, size));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void compareOlder(LogFiles folder, Path file, long size) {
    String name = folder.home().relativize(file).toString();
    Tile tile =
        Tile.find(name).orElseThrow(() -> new LogInconsistencyException("no tile: " + name));
    if (tile.isFull() || tile.isBeyond(size)) {
      return;
    }
    byte[] now = files.get(Tile.in(size, tile.level(), tile.index()));
    if (!Arrays.equals(tile.cut(now), files.get(tile))) {
      throw new LogInconsistencyException(name + " is not the beginning of the tile it became");
    }
  }

  private static LogInconsistencyException absent(Tile tile) {
    return new LogInconsistencyException(tile.path() + " is missing");
  }
}
