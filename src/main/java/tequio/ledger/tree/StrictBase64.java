package tequio.ledger.tree;

import java.util.Base64;

/**
 * Base 64 (RFC 4648) in its canonical form only, since a second spelling would allow unnoticed
 * changes.
 */
public final class StrictBase64 {

  public static byte[] decode(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
      throw new IllegalArgumentException("not the proper base 64 of its bytes");
    }
    return bytes;
  }

  private StrictBase64() {}
}
