package tequio.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tequio.kernel.Characters;

/** Mail address in the normal form in which addresses are compared. */
public record MailAddress(String value) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[a-z0-9](-*[a-z0-9])*(\\.[a-z0-9](-*[a-z0-9])*)+");
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;

  public MailAddress {
    if (!isAddress(value)) {
      throw new IllegalArgumentException("not a mail address");
    }
  }

  /** Parses what a person typed, ignoring case; empty if mail cannot reach it. */
  public static Optional<MailAddress> find(String typed) {
    var bare = Characters.strip(typed);
    int at = bare.lastIndexOf('@');
    if (at < 1 || at > LONGEST_LOCAL || bare.length() > LONGEST) {
      return Optional.empty();
    }
    var local = bare.substring(0, at).toLowerCase(Locale.ROOT);
    return domain(bare.substring(at + 1))
        .map(domain -> local + "@" + domain)
        .filter(MailAddress::isAddress)
        .map(MailAddress::new);
  }

  /** Returns the address with a readable domain, for display only. */
  public String shown() {
    int at = value.lastIndexOf('@') + 1;
    return value.substring(0, at) + DomainName.shown(value.substring(at));
  }

  private static Optional<String> domain(String typed) {
    try {
      return Optional.of(IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException | IndexOutOfBoundsException noDomain) {
      return Optional.empty();
    }
  }

  private static boolean isAddress(String written) {
    return written.length() <= LONGEST
        && written.indexOf('@') <= LONGEST_LOCAL
        && SHAPE.matcher(written).matches();
  }

  /** Omits the address, because this text may end up in a log. */
  @Override
  public String toString() {
    return "…@…";
  }
}
