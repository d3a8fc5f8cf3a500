package tequio.ledger.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import tequio.ledger.tree.Hash;
import tequio.ledger.tree.StrictBase64;

/** Public key that verifies notes: a name and an Ed25519 key of 32 bytes. */
public record VerifierKey(String name, byte[] key) {

  static final byte ED25519 = 1;

  private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final Pattern NAME = Pattern.compile("[^\\s+\\p{Z}\\p{Cc}]+");
  private static final Pattern SHAPE =
      Pattern.compile("(?<name>[^+]+)\\+(?<id>[0-9a-f]{8})\\+(?<key>[A-Za-z0-9+/=]+)");

  public VerifierKey {
    if (!NAME.matcher(name).matches() || key.length != 32) {
      throw new IllegalArgumentException("not the name of a key and its 32 bytes: " + name);
    }
  }

  /**
   * Parses {@code name+id+key}.
   *
   * @throws IllegalArgumentException if it is malformed, or the id is not that of name and key
   */
  public static VerifierKey parse(String vkey) {
    var parts = SHAPE.matcher(vkey);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a verifier key: " + vkey);
    }
    byte[] typed = StrictBase64.decode(parts.group("key"));
    if (typed.length != 33 || typed[0] != ED25519) {
      throw new IllegalArgumentException("not an Ed25519 key: " + vkey);
    }
    var parsed = new VerifierKey(parts.group("name"), Arrays.copyOfRange(typed, 1, 33));
    if (!parsed.toString().equals(vkey)) {
      throw new IllegalArgumentException("a verifier key with another's number: " + vkey);
    }
    return parsed;
  }

  /**
   * Returns the first four bytes of the hash of name, type and key, which identify the key in
   * signatures.
   */
  public int id() {
    byte[] sum =
        Hash.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {ED25519}, key);
    return (sum[0] & 0xFF) << 24 | (sum[1] & 0xFF) << 16 | (sum[2] & 0xFF) << 8 | sum[3] & 0xFF;
  }

  public boolean verifies(byte[] text, byte[] signature) {
    try {
      var check = Signature.getInstance("Ed25519");
      check.initVerify(asPublicKey());
      check.update(text);
      return check.verify(signature);
    } catch (GeneralSecurityException notEvenASignature) {
      return false;
    }
  }

  private PublicKey asPublicKey() throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(join(DER, key)));
  }

  static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey(var its, var bytes)
        && name.equals(its)
        && Arrays.equals(key, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key);
  }

  @Override
  public String toString() {
    return name
        + "+"
        + HexFormat.of().toHexDigits(id())
        + "+"
        + Base64.getEncoder().encodeToString(join(new byte[] {ED25519}, key));
  }
}
