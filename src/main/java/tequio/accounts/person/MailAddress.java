package tequio.accounts.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody is written to. Two that differ in capitals are one. */
public record MailAddress(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

  private static final int LONGEST = 254;

  public MailAddress {
    if (!isAddress(value)) {
      throw new IllegalArgumentException("not a mail address");
    }
  }

  /** The address somebody wrote, where it is one. */
  public static Optional<MailAddress> find(String written) {
    var plain = written.strip().toLowerCase(Locale.ROOT);
    return isAddress(plain) ? Optional.of(new MailAddress(plain)) : Optional.empty();
  }

  private static boolean isAddress(String written) {
    return written.length() <= LONGEST && SHAPE.matcher(written).matches();
  }

  /** Never the address: this may end in a log. */
  @Override
  public String toString() {
    return "address";
  }
}
