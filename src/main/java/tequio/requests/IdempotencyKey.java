package tequio.requests;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Idempotency key of a form: 128 random bits rendered into it. */
public record IdempotencyKey(String value) {

  /** Name of the form field that carries it. */
  public static final String FIELD = "llave";

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{16,64}");
  private static final SecureRandom RANDOM = new SecureRandom();

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

  @Override
  public String toString() {
    return value;
  }
}
