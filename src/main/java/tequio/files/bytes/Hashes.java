package tequio.files.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as 64 lower-case hexadecimal digits. */
public final class Hashes {

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Hashes a stream to its end; the caller closes it. */
  public static String of(InputStream in) throws IOException {
    var hash = sha256();
    new DigestInputStream(in, hash).transferTo(OutputStream.nullOutputStream());
    return hex(hash);
  }

  private Hashes() {}
}
