package tequio.editing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the one script of working pages: it keeps what is typed while there is no connection. */
@RestController
public class KeptForm {

  private static final byte[] SCRIPT = read();

  /** Named by what it says, so that it may be kept for ever. */
  public static final String ADDRESS = "/static/borrador." + hash() + ".js";

  @GetMapping("/static/borrador.{hash}.js")
  ResponseEntity<byte[]> script() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .body(SCRIPT);
  }

  private static byte[] read() {
    try (InputStream file = KeptForm.class.getResourceAsStream("borrador.js")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(SCRIPT), 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
