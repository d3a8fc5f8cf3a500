package tequio.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip archive with fixed timestamps, so that the same content gives the same bytes. */
public final class DeterministicZip {

  /** Earliest time that a zip entry can have. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String MADE = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  public static void copy(Path from, OutputStream to) throws IOException {
    try (var in = new ZipFile(from.toFile());
        var out = new ZipOutputStream(new UnclosedOutputStream(to))) {
      for (var entry : Collections.list(in.entries())) {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(NEVER);
        out.putNextEntry(same);
        try (var content = in.getInputStream(entry)) {
          copy(entry, content, out);
        }
        out.closeEntry();
      }
    }
  }

  private static void copy(ZipEntry entry, InputStream from, OutputStream to) throws IOException {
    if (entry.getName().equals("docProps/core.xml")) {
      to.write(new String(from.readAllBytes(), UTF_8).replaceFirst(MADE, "").getBytes(UTF_8));
    } else {
      from.transferTo(to);
    }
  }

  private DeterministicZip() {}
}
