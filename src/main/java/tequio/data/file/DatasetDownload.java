package tequio.data.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;

/** Sends a part of a dataset that a feature made for one of its pages; nothing of it is kept. */
@Component
public class DatasetDownload {

  private final DatasetFileWriter writer;
  private final Clock clock;

  DatasetDownload(DatasetFileWriter writer, Clock clock) {
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * Written to disk first, so that a slow reader holds no connection to the database.
   *
   * @param name of the file, without its ending
   */
  public void send(Dataset<?> part, Format format, String name, HttpServletResponse response)
      throws IOException {
    var file = Files.createTempFile("tequio-", "." + format.ending());
    try {
      var asked = new FileRequest(part, format, DatasetScope.EVERYTHING, AsOf.now(clock.instant()));
      var unused = writer.make(asked, file);
      response.setContentType(format.mediaType());
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + name + "." + format.ending() + "\"");
      try (var in = Files.newInputStream(file)) {
        var plain = format.isPlain() ? new GZIPInputStream(in) : in;
        plain.transferTo(response.getOutputStream());
      }
    } finally {
      Files.delete(file);
    }
  }
}
