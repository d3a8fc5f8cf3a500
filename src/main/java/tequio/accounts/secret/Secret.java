package tequio.accounts.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random token of 256 bits. Only its hash is stored. */
public record Secret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[\\w-]{43}");

  public static Secret random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(base64(bytes));
  }

  /** Parses a received token; empty if it has another shape. */
  public static Optional<Secret> find(String sent) {
    return SHAPE.matcher(sent).matches() ? Optional.of(new Secret(sent)) : Optional.empty();
  }

  public byte[] hash() {
    return hash(text);
  }

  /** Returns the SHA-256 under which a token or code is stored. */
  public static byte[] hash(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Derives a secret for one purpose by HMAC-SHA256; it does not reveal this one. */
  public String derived(byte[] purpose) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(text.getBytes(US_ASCII), "HmacSHA256"));
      return base64(mac.doFinal(purpose));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Omits the token, because this may be logged. */
  @Override
  public String toString() {
    return "secret";
  }
}
