package tequio.requests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Idempotency key of a form: 128 random bits rendered into it. */
public record IdempotencyKey(String value) {

  /** Name of the form field that carries it. */
  public static final String FIELD = "llave";

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{16,64}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;

  public static IdempotencyKey fresh() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new IdempotencyKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  static Optional<IdempotencyKey> find(@Nullable String sent) {
    return sent != null && SHAPE.matcher(sent).matches()
        ? Optional.of(new IdempotencyKey(sent))
        : Optional.empty();
  }

  /**
   * Returns the SHA-256 of this key and a text as hexadecimal digits, which nobody computes without
   * the key.
   *
   * @param use what the hash is for: those of different uses differ
   */
  String hash(String use, String text) {
    return HexFormat.of().formatHex(sha256(use, text));
  }

  /** Encrypts a text so that only whoever sends this key again can read it. */
  String seal(String text) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, text.getBytes(UTF_8));
    byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE, sealed.length);
    return Base64.getUrlEncoder().encodeToString(both);
  }

  /** Decrypts what {@link #seal} returned. */
  String open(String sealed) {
    byte[] bytes = Base64.getUrlDecoder().decode(sealed);
    byte[] nonce = Arrays.copyOf(bytes, NONCE);
    byte[] rest = Arrays.copyOfRange(bytes, NONCE, bytes.length);
    return new String(cipher(Cipher.DECRYPT_MODE, nonce, rest), UTF_8);
  }

  private byte[] cipher(int mode, byte[] nonce, byte[] bytes) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      var secret = new SecretKeySpec(sha256("location", ""), "AES");
      cipher.init(mode, secret, new GCMParameterSpec(128, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] sha256(String use, String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return digest.digest((use + " " + value + " " + text).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
