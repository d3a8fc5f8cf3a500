package tequio.ledger.log;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import tequio.ledger.tree.Tile;

/** Where the files of a log are read from: a directory or an address. */
public interface LogSource {

  /** A file by its name below the log's address; empty where there is none. */
  Optional<byte[]> find(String name);

  /** A tile, or the beginning of the full one that took its place. */
  default Optional<byte[]> find(Tile tile) {
    return find(tile.path())
        .or(() -> tile.isFull() ? Optional.empty() : find(tile.full().path()).map(tile::cut));
  }

  default byte[] get(Tile tile) {
    return find(tile)
        .orElseThrow(() -> new UncheckedIOException(new NoSuchFileException(tile.path())));
  }
}
