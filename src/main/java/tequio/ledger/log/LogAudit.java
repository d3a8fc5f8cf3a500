package tequio.ledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tequio.ledger.note.Checkpoint;
import tequio.ledger.note.VerifierKey;
import tequio.ledger.tree.Bundle;
import tequio.ledger.tree.Tile;
import tequio.ledger.tree.TreeBuilder;

/**
 * Checks a whole published log against its signature: the root is computed again from the entries,
 * and every tile file must hold what comes out on the way.
 */
public final class LogAudit {

  private static final String TILES = "tile";

  private final LogFiles files;
  private final TreeBuilder again = new TreeBuilder(this::compare);

  private LogAudit(LogFiles files) {
    this.files = files;
  }

  /**
   * The checkpoint, where all of the log agrees with it.
   *
   * @throws LogDisagrees naming the first file that does not
   */
  public static Checkpoint check(LogFiles files, VerifierKey key) {
    try {
      return new LogAudit(files).check(key);
    } catch (IllegalArgumentException malformed) {
      throw new LogDisagrees(String.valueOf(malformed.getMessage()));
    }
  }

  private Checkpoint check(VerifierKey key) {
    byte[] note =
        files.find(LogFiles.CHECKPOINT).orElseThrow(() -> new LogDisagrees("no checkpoint"));
    var signed = Checkpoint.open(new String(note, StandardCharsets.UTF_8), key);
    for (long index = 0; index * Tile.FULL < signed.size(); index++) {
      read(Tile.in(signed.size(), Tile.ENTRIES, index)).forEach(again::append);
    }
    again.flush();
    if (!again.root().equals(signed.root())) {
      throw new LogDisagrees("the entries lead to another root than the signed one");
    }
    older(signed.size());
    return signed;
  }

  private List<byte[]> read(Tile tile) {
    var entries = Bundle.read(files.find(tile).orElseThrow(() -> absent(tile)));
    if (entries.size() != tile.width()) {
      throw new LogDisagrees(tile.path() + " holds " + entries.size() + " entries");
    }
    return entries;
  }

  private void compare(Tile tile, byte[] expected) {
    if (!Arrays.equals(files.find(tile).orElseThrow(() -> absent(tile)), expected)) {
      throw new LogDisagrees(tile.path() + " does not follow from the entries");
    }
  }

  /** Partial tiles of earlier checkpoints must be beginnings of what stands there now. */
  private void older(long size) {
    Path tiles = files.home().resolve(TILES);
    if (!Files.isDirectory(tiles)) {
      return;
    }
    try (var paths = Files.walk(tiles)) {
      paths
          .filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith(LogFiles.ASIDE))
          .forEach(file -> compareOlder(file, size));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void compareOlder(Path file, long size) {
    String name = files.home().relativize(file).toString();
    Tile tile = Tile.find(name).orElseThrow(() -> new LogDisagrees("no tile: " + name));
    if (tile.isFull() || tile.isBeyond(size)) {
      return;
    }
    byte[] now = files.get(Tile.in(size, tile.level(), tile.index()));
    if (!Arrays.equals(tile.cut(now), files.get(tile))) {
      throw new LogDisagrees(name + " is not the beginning of the tile it became");
    }
  }

  private static LogDisagrees absent(Tile tile) {
    return new LogDisagrees(tile.path() + " is missing");
  }
}
