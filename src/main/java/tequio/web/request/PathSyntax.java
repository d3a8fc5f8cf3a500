package tequio.web.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Percent-decoding and canonical encoding of paths (RFC 3986, 3.3). */
final class PathSyntax {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String UNRESERVED = "-._~";

  /**
   * Delimiters allowed unencoded, without the semicolon, which begins parameters for some parsers
   * only.
   */
  private static final String DELIMITERS = "!$&'()*+,=:@";

  /** Characters on which parsers disagree, encoded or not. */
  private static final String AMBIGUOUS = ";\\%";

  private static final Set<String> DOTS = Set.of(".", "..");

  /**
   * Result of parsing a path.
   *
   * @param canonical canonical form; empty if the path cannot be an address
   */
  record Reading(boolean wellFormed, Optional<String> canonical) {}

  private static final Reading MALFORMED = new Reading(false, Optional.empty());
  private static final Reading REFUSED = new Reading(true, Optional.empty());

  /** Whether a path has only letters, digits and hyphens between single slashes. */
  static boolean isSimple(String raw) {
    char before = 0;
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      boolean separates = letter == '/' && before != '/';
      boolean plain = letter == '-' || letter < 0x7f && Character.isLetterOrDigit(letter);
      if (i == 0 ? letter != '/' : !separates && !plain) {
        return false;
      }
      before = letter;
    }
    return before != '/' ? !raw.isEmpty() : raw.length() == 1;
  }

  static Reading read(String raw) {
    if (!raw.startsWith("/")) {
      return MALFORMED;
    }
    var decoded = decode(raw);
    if (decoded.isEmpty() || decoded.get().chars().anyMatch(Character::isISOControl)) {
      return MALFORMED;
    }
    boolean slashEncoded = slashes(decoded.get()) != slashes(raw);
    if (slashEncoded || decoded.get().chars().anyMatch(it -> AMBIGUOUS.indexOf(it) >= 0)) {
      return REFUSED;
    }
    return join(decoded.get().substring(1).split("/", -1));
  }

  private static Reading join(String... segments) {
    var path = new StringBuilder();
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].isEmpty() && !last || DOTS.contains(segments[i])) {
        return REFUSED;
      }
      if (!segments[i].isEmpty()) {
        path.append('/').append(encode(segments[i]));
      }
    }
    return new Reading(true, Optional.of(path.isEmpty() ? "/" : path.toString()));
  }

  private static Optional<String> decode(String raw) {
    var bytes = new ByteArrayOutputStream(raw.length());
    try {
      for (int i = 0; i < raw.length(); i++) {
        char letter = raw.charAt(i);
        if (letter > 0x7e) {
          return Optional.empty();
        }
        boolean encoded = letter == '%';
        bytes.write(encoded ? HexFormat.fromHexDigits(raw, i + 1, i + 3) : letter);
        i += encoded ? 2 : 0;
      }
      return Optional.of(
          UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | CharacterCodingException noPath) {
      return Optional.empty();
    }
  }

  private static String encode(String segment) {
    var encoded = new StringBuilder(segment.length());
    for (byte one : segment.getBytes(UTF_8)) {
      if (isPlain(one)) {
        encoded.append((char) one);
      } else {
        encoded.append('%').append(HEX.toHexDigits(one));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(byte one) {
    boolean letter = one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
    boolean digit = one >= '0' && one <= '9';
    return letter || digit || one > 0 && (UNRESERVED + DELIMITERS).indexOf(one) >= 0;
  }

  private static long slashes(String path) {
    return path.chars().filter(it -> it == '/').count();
  }

  private PathSyntax() {}
}
