package tequio.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Small file response with a weak ETag, or 304 if the client's copy is current. */
public record DownloadResponse(MediaType type, String name, byte[] bytes) {

  public ResponseEntity<byte[]> answer() {
    return ResponseEntity.ok()
        .contentType(type)
        .eTag("W/\"" + digest(bytes) + "\"")
        .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate())
        .header(
            "Content-Disposition", ContentDisposition.inline().filename(name).build().toString())
        .body(bytes);
  }

  public static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
