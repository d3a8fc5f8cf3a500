package tequio.ledger.log;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import tequio.ledger.tree.Tile;

/** Source of the files of a log: a directory or a web address. */
public interface LogSource {

  /** Reads a file by its name below the log's address; empty if there is none. */
  Optional<byte[]> find(String name);

  /** Reads a tile, if necessary as the prefix of the full tile that replaced it. */
  default Optional<byte[]> find(Tile tile) {
    return find(tile.path())
        .or(() -> tile.isFull() ? Optional.empty() : find(tile.full().path()).map(tile::cut));
  }

  default byte[] get(Tile tile) {
    return find(tile)
        .orElseThrow(() -> new UncheckedIOException(new NoSuchFileException(tile.path())));
  }
}
