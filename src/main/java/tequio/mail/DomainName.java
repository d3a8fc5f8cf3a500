package tequio.mail;

import static java.util.stream.Collectors.joining;

import java.net.IDN;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Domain name in its readable form: {@code peña.example} for {@code xn--pea-8ma.example}. */
final class DomainName {

  /** Letters of Spanish and similar languages; others may look like one of these. */
  private static final Pattern READABLE =
      Pattern.compile("([a-z0-9-][\\u0300-\\u0303\\u0308\\u030A\\u0327]?)+");

  /** Converts each label separately; a label with confusable letters stays in ASCII. */
  static String shown(String ascii) {
    return Stream.of(ascii.split("\\.", -1)).map(DomainName::label).collect(joining("."));
  }

  private static String label(String ascii) {
    var letters = IDN.toUnicode(ascii);
    boolean same = IDN.toASCII(letters).equals(ascii);
    return same && READABLE.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).matches()
        ? letters
        : ascii;
  }

  private DomainName() {}
}
