package tequio.data.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tequio.data.file.CachedFile;
import tequio.data.file.DatasetFileCache;
import tequio.data.file.FileRequest;
import tequio.data.file.FileStats;
import tequio.data.file.Licence;
import tequio.web.request.AcceptEncoding;

/** Response with a file, or 304 if the client's copy is current. */
@Component
class FileDownloadResponse {

  /** How long a request waits for a complete file, which is sent with length and checksum. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final DatasetFileCache fileCache;

  FileDownloadResponse(DatasetFileCache fileCache) {
    this.fileCache = fileCache;
  }

  /**
   * Sends the file; one that takes longer is sent while it is being written, without length and
   * checksum.
   */
  void with(FileRequest asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var kept = fileCache.get(asked);
    var measure = kept.measure(PATIENCE);
    head(asked, measure.isPresent(), response);
    measure.ifPresent(it -> measured(it, response));
    var held = request.getHeader("If-None-Match");
    if (measure.isPresent() && isHeld(measure.get(), held)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(kept, measure, AcceptEncoding.prefersGzip(request), response);
    }
  }

  private static boolean isHeld(FileStats measure, @Nullable String held) {
    return held != null && (held.contains(measure.sha256()) || held.equals("*"));
  }

  private static void measured(FileStats measure, HttpServletResponse response) {
    var sum = HexFormat.of().parseHex(measure.sha256());
    response.setHeader("ETag", "W/\"" + measure.sha256() + "\"");
    response.setHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":");
  }

  private static void head(FileRequest asked, boolean whole, HttpServletResponse response) {
    response.setContentType(asked.format().mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + asked.name() + "\"");
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader(
        "Cache-Control",
        whole && asked.asOf().cut().isPresent()
            ? "public, max-age=86400"
            : "public, max-age=0, must-revalidate");
    response.addHeader("Link", "<" + Licence.ADDRESS + ">; rel=\"license\"");
    response.addHeader("Link", "</datos/" + asked.dataset().name() + ">; rel=\"describedby\"");
    response.setHeader("Access-Control-Allow-Origin", "*");
  }

  private static void send(
      CachedFile kept, Optional<FileStats> measure, boolean gzip, HttpServletResponse response)
      throws IOException {
    boolean zipped = kept.compressed() && gzip;
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    if (measure.isPresent()) {
      response.setContentLengthLong(
          zipped || !kept.compressed() ? Files.size(kept.path()) : measure.get().bytes());
    }
    try (var file = kept.read()) {
      var bytes = kept.compressed() && !zipped ? new GZIPInputStream(file) : file;
      bytes.transferTo(response.getOutputStream());
    }
  }
}
