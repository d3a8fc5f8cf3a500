package tequio.ledger.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import tequio.ledger.tree.StrictBase64;

/** Secret key that signs notes, in its text form for a file readable by its owner only. */
public final class SigningKey {

  private static final String SECRET = "PRIVATE+KEY+";
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final byte[] seed;
  private final PrivateKey secret;
  private final VerifierKey verifier;

  private SigningKey(byte[] seed, VerifierKey verifier) throws GeneralSecurityException {
    this.seed = seed;
    this.verifier = verifier;
    this.secret =
        KeyFactory.getInstance("Ed25519")
            .generatePrivate(new PKCS8EncodedKeySpec(VerifierKey.join(PKCS8, seed)));
    byte[] trial = "trial".getBytes(StandardCharsets.UTF_8);
    if (!verifier.verifies(trial, raw(trial))) {
      throw new IllegalArgumentException("two halves of different keys: " + verifier.name());
    }
  }

  public static SigningKey generate(String name) {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] secret = pair.getPrivate().getEncoded();
      byte[] known = pair.getPublic().getEncoded();
      return new SigningKey(
          Arrays.copyOfRange(secret, secret.length - 32, secret.length),
          new VerifierKey(name, Arrays.copyOfRange(known, known.length - 32, known.length)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Parses the output of {@link #text()}.
   *
   * @throws IllegalArgumentException if it is malformed; the message never contains the secret
   */
  public static SigningKey parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() != 2 || !lines.getFirst().startsWith(SECRET)) {
      throw new IllegalArgumentException("not a signing key");
    }
    var verifier = VerifierKey.parse(lines.getLast());
    String[] parts = lines.getFirst().substring(SECRET.length()).split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a signing key");
    }
    byte[] typed = StrictBase64.decode(parts[2]);
    try {
      return new SigningKey(Arrays.copyOfRange(typed, 1, typed.length), verifier);
    } catch (GeneralSecurityException unreadable) {
      throw new IllegalArgumentException("not a signing key", unreadable);
    }
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /** Returns a note with the text and this key's signature. */
  public Note sign(String text) {
    byte[] signature = raw(text.getBytes(StandardCharsets.UTF_8));
    return new Note(text, List.of(new Note.Signed(verifier.name(), verifier.id(), signature)));
  }

  /**
   * Returns the secret key in the format of the Go tools, followed by a line with the public key.
   */
  public String text() {
    String half = Base64.getEncoder().encodeToString(VerifierKey.join(new byte[] {1}, seed));
    String id = HexFormat.of().toHexDigits(verifier.id());
    return SECRET + verifier.name() + "+" + id + "+" + half + "\n" + verifier + "\n";
  }

  private byte[] raw(byte[] text) {
    try {
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(secret);
      signing.update(text);
      return signing.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
