package tequio.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
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
import tequio.files.content.MediaKind;
import tequio.files.picture.Renditions;

/** Controller of public files, sent as downloads that no browser executes. */
@Controller
class FileController {

  private static final CacheControl FOREVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final StoredFiles files;
  private final FileStorage places;
  private final Renditions renditions;

  FileController(StoredFiles files, FileStorage places, Renditions renditions) {
    this.files = files;
    this.places = places;
    this.renditions = renditions;
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

  /** A smaller copy of a picture; other files have none. */
  @GetMapping("/archivos/{hash:[0-9a-f]{64}}/{side:320|1024}")
  Object rendition(
      @PathVariable String hash,
      @PathVariable int side,
      WebRequest request,
      HttpServletResponse response)
      throws IOException {
    var file = files.findPublic(hash).orElseThrow(FileController::unknown);
    return switch (file.state()) {
      case StoredFile.State.Withdrawn withdrawn -> new WithdrawnPage(withdrawn);
      case StoredFile.State.Kept(String name, _) -> smaller(file, name, side, request, response);
    };
  }

  private ResponseEntity<?> smaller(
      StoredFile file, String name, int side, WebRequest request, HttpServletResponse response)
      throws IOException {
    var kind = MediaKind.picture(file.mediaType()).orElseThrow(FileController::unknown);
    var answer = answer(file, name, file.hash() + "-" + side, request, response);
    if (answer.isEmpty()) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    var copy = renditions.find(file.hash(), kind, side).orElseThrow(FileController::unknown);
    return answer
        .get()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(Files.size(copy))
        .body(new InputStreamResource(Files.newInputStream(copy)));
  }

  private ResponseEntity<?> bytes(
      StoredFile file, String name, WebRequest request, HttpServletResponse response)
      throws IOException {
    var answer = answer(file, name, file.hash(), request, response);
    if (answer.isEmpty()) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    var in = places.store().find(file.hash()).orElseThrow(FileController::unknown);
    return answer
        .get()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.bytes())
        .body(new InputStreamResource(in));
  }

  /** The answer without its body; empty where the browser has it already, and its head is set. */
  private static Optional<ResponseEntity.BodyBuilder> answer(
      StoredFile file, String name, String tag, WebRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cache-Control", FOREVER.getHeaderValue());
    response.setHeader("Content-Disposition", disposition(file, name).toString());
    return request.checkNotModified("\"" + tag + "\"")
        ? Optional.empty()
        : Optional.of(ResponseEntity.ok().eTag(tag).cacheControl(FOREVER));
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
