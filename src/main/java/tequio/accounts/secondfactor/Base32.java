package tequio.accounts.secondfactor;

/** Base32 encoding without padding (RFC 4648). */
final class Base32 {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  static String of(byte[] bytes) {
    var text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte next : bytes) {
      held = held << 8 | next & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(LETTERS.charAt(held >> bits & 31));
      }
      held &= (1 << bits) - 1;
    }
    return bits == 0 ? text.toString() : text.append(LETTERS.charAt(held << 5 - bits)).toString();
  }

  /** Separates groups of four letters, for reading aloud. */
  static String grouped(String letters, String between) {
    return letters.replaceAll("(.{4})(?=.)", "$1" + between);
  }

  private Base32() {}
}
