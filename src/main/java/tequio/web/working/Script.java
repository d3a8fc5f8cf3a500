package tequio.web.working;

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

/**
 * Script file of working pages.
 *
 * @param address path with a hash of the content, cacheable for a year
 */
public record Script(String address, ResponseEntity<byte[]> answer) {

  /** Loads the script with this name beside the type that serves it. */
  public static Script beside(Class<?> type, String name) {
    try (InputStream file = type.getResourceAsStream(name + ".js")) {
      byte[] bytes = Objects.requireNonNull(file).readAllBytes();
      return new Script("/static/" + name + "." + hash(bytes) + ".js", answer(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ResponseEntity<byte[]> answer(byte... bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .body(bytes);
  }

  private static String hash(byte... bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
