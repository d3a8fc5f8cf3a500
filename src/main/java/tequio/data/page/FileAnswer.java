package tequio.data.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;
import tequio.data.file.Asked;
import tequio.data.file.Kept;
import tequio.data.file.Licence;
import tequio.data.file.Shelf;

/** Answers with a file, or with 304 to whoever holds it already. */
@Component
class FileAnswer {

  private final Shelf shelf;

  FileAnswer(Shelf shelf) {
    this.shelf = shelf;
  }

  void with(Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var kept = shelf.get(asked);
    var tag = "W/\"" + kept.measure().sha256() + "\"";
    head(asked, kept, tag, response);
    var held = request.getHeader("If-None-Match");
    if (held != null && (held.contains(kept.measure().sha256()) || held.equals("*"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(kept, request.getHeader("Accept-Encoding"), response);
    }
  }

  private static void head(Asked asked, Kept kept, String tag, HttpServletResponse response) {
    var sum = HexFormat.of().parseHex(kept.measure().sha256());
    response.setContentType(asked.format().mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + asked.name() + "\"");
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader(
        "Cache-Control",
        asked.asOf().cut().isPresent()
            ? "public, max-age=86400"
            : "public, max-age=0, must-revalidate");
    response.setHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":");
    response.addHeader("Link", "<" + Licence.ADDRESS + ">; rel=\"license\"");
    response.addHeader("Link", "</datos/" + asked.dataset().name() + ">; rel=\"describedby\"");
    response.setHeader("Access-Control-Allow-Origin", "*");
  }

  private static void send(Kept kept, String accepted, HttpServletResponse response)
      throws IOException {
    boolean zipped = kept.compressed() && accepted != null && accepted.contains("gzip");
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLengthLong(
        zipped || !kept.compressed() ? Files.size(kept.path()) : kept.measure().bytes());
    try (var file = Files.newInputStream(kept.path())) {
      var bytes = kept.compressed() && !zipped ? new GZIPInputStream(file) : file;
      bytes.transferTo(response.getOutputStream());
    }
  }
}
