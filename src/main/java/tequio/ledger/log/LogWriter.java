package tequio.ledger.log;

import java.util.ArrayList;
import java.util.List;
import tequio.ledger.tree.Hash;
import tequio.ledger.tree.Tile;
import tequio.ledger.tree.TreeBuilder;

/**
 * Writes the tiles of a log from its first entry on: existing tiles are compared, missing ones
 * written. Writing and recovering are the same operation.
 */
public final class LogWriter {

  private final LogFiles files;
  private final TreeBuilder builder;
  private final List<Tile> filled = new ArrayList<>();

  public LogWriter(LogFiles files) {
    this.files = files;
    this.builder = new TreeBuilder(this::write);
  }

  public long size() {
    return builder.size();
  }

  public Hash root() {
    return builder.root();
  }

  public void append(byte[] entry) {
    builder.append(entry);
  }

  /** Writes the unfinished tiles and makes all tiles durable. */
  public void flush() {
    builder.flush();
    files.sync();
  }

  /** Deletes the partial tiles that the published checkpoint no longer needs. */
  public void removeParts() {
    filled.forEach(files::removePartsOf);
    filled.clear();
  }

  private void write(Tile tile, byte[] bytes) {
    files.write(tile, bytes);
    if (tile.isFull()) {
      filled.add(tile);
    }
  }
}
