package tequio.data.file;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a dataset as a stream, holding none of them. */
interface RowWriter extends AutoCloseable {

  /** A text, a number, a list of texts or nothing for each column. */
  void row(List<@Nullable Object> cells) throws IOException;

  /** Writes what ends the file; the stream below stays open. */
  @Override
  void close() throws IOException;

  /** What a list of texts is in one cell. */
  static String joined(List<?> texts) {
    return String.join(" | ", texts.stream().map(String::valueOf).toList());
  }
}
