package tequio.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Random token of 128 bits in a link; its holder may change that subscription. */
public record SubscriptionToken(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public static SubscriptionToken fresh() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new SubscriptionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public static Optional<SubscriptionToken> find(String written) {
    return SHAPE.matcher(written).matches()
        ? Optional.of(new SubscriptionToken(written))
        : Optional.empty();
  }

  /**
   * Returns the SHA-256 under which single-use tokens are stored, so that the database does not
   * reveal them.
   */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Omits the value, because this may be logged. */
  @Override
  public String toString() {
    return "a ticket";
  }
}
