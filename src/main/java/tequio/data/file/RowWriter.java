package tequio.data.file;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a dataset as a stream, keeping none of them in memory. */
interface RowWriter extends AutoCloseable {

  /** Writes a row: a text, a number, a list of texts or null for each column. */
  void row(List<@Nullable Object> cells) throws IOException;

  /** Writes the end of the file; the underlying stream stays open. */
  @Override
  void close() throws IOException;

  /** Joins a list of texts for one cell. */
  static String joined(List<?> texts) {
    return String.join(" | ", texts.stream().map(String::valueOf).toList());
  }
}
