package tequio.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** SHA-256 hash of a Merkle tree (RFC 6962): of a leaf, of a node, or of the empty tree. */
public record Hash(byte[] bytes) {

  /** Length of a hash in bytes. */
  public static final int LENGTH = 32;

  /** Root of the tree without leaves. */
  public static final Hash EMPTY = new Hash(sha256());

  public Hash {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash of " + bytes.length + " bytes");
    }
  }

  public static Hash leaf(byte[] entry) {
    return new Hash(sha256(new byte[] {0}, entry));
  }

  public static Hash node(Hash left, Hash right) {
    return new Hash(sha256(new byte[] {1}, left.bytes, right.bytes));
  }

  /**
   * Parses the output of {@link #toString()}.
   *
   * @throws IllegalArgumentException if it has any other form
   */
  public static Hash parse(String base64) {
    return new Hash(StrictBase64.decode(base64));
  }

  /** Returns the SHA-256 hash of the concatenated parts. */
  public static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash(var its) && Arrays.equals(bytes, its);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
