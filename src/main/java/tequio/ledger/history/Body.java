package tequio.ledger.history;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import tequio.ledger.tree.Hash;

/**
 * Content of an entry as canonical JSON, with a salt of 32 random bytes so that the hash of an
 * erased body does not confirm guesses.
 */
public record Body(byte[] salt, String json) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static Body of(Record what) {
    byte[] salt = new byte[32];
    RANDOM.nextBytes(salt);
    return new Body(salt, CanonicalJson.body(what));
  }

  /** Returns the hash stored in the envelope: SHA-256 of salt and body in hexadecimal. */
  public String sha256() {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Hash.sha256(salt, bytes));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body(var its, var words)
        && json.equals(words)
        && Arrays.equals(salt, its);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }
}
