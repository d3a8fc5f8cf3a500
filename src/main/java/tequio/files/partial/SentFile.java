package tequio.files.partial;

import java.io.IOException;
import java.io.InputStream;

/** The file of a form, readable once; closing it lets its bytes go. */
public record SentFile(String name, InputStream content) implements AutoCloseable {

  /** No file was chosen. */
  public static final SentFile NONE = new SentFile("", InputStream.nullInputStream());

  public boolean isNone() {
    return equals(NONE);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
