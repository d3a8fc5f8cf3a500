package tequio.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import tequio.files.bytes.FileStorage;

/** Controller of public files, sent as downloads that no browser executes. */
@Controller
class FileController {

  private static final CacheControl FOREVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final StoredFiles files;
  private final FileStorage places;

  FileController(StoredFiles files, FileStorage places) {
    this.files = files;
    this.places = places;
  }

  @GetMapping("/archivos/{hash:[0-9a-f]{64}}")
  Object file(@PathVariable String hash, WebRequest request, HttpServletResponse response)
      throws IOException {
    var file = files.findPublic(hash).orElseThrow(FileController::unknown);
    return switch (file.state()) {
      case StoredFile.State.Withdrawn withdrawn -> new WithdrawnPage(withdrawn);
      case StoredFile.State.Kept(String name, _) -> bytes(file, name, request, response);
    };
  }

  private ResponseEntity<?> bytes(
      StoredFile file, String name, WebRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    boolean known = request.checkNotModified("\"" + file.hash() + "\"");
    var answer =
        ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .eTag(file.hash())
            .cacheControl(FOREVER)
            .header("Content-Disposition", disposition(file, name).toString());
    if (known) {
      return answer.build();
    }
    var in = places.store().find(file.hash()).orElseThrow(FileController::unknown);
    return answer
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.bytes())
        .body(new InputStreamResource(in));
  }

  /**
   * Returns {@code inline} for pictures, which this program re-encoded, and {@code attachment} for
   * all other files.
   */
  private static ContentDisposition disposition(StoredFile file, String name) {
    var how =
        file.mediaType().startsWith("image/")
            ? ContentDisposition.inline()
            : ContentDisposition.attachment();
    return how.filename(name, UTF_8).build();
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
