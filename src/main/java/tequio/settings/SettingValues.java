package tequio.settings;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Validates the form of setting values; whether a server answers is found out later. */
final class SettingValues {

  private static final Pattern SITE = Pattern.compile("https?://[^/?#\\s@]+");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][\\w.-]*");
  private static final Pattern DATABASE =
      Pattern.compile("jdbc:postgresql:(//[^/?#\\s]+/)?[^/?#\\s]+(\\?\\S*)?");
  private static final Pattern BUCKET =
      Pattern.compile(
          "https?://[^:@/\\s]+:[^:@/\\s]+@[^@/?\\s]+/[^/?\\s]+/?(\\?region=[a-z0-9-]+)?");
  private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");
  private static final int LAST_PORT = 65_535;

  static boolean isPort(String value) {
    return value.matches("\\d{1,5}") && Integer.parseInt(value) <= LAST_PORT;
  }

  static boolean isHost(String value) {
    return HOST.matcher(value).matches() || isAddress(value);
  }

  static boolean isSite(String value) {
    return SITE.matcher(value).matches() && hasHost(value, Set.of("http", "https"));
  }

  /**
   * Whether all are literal addresses; names are refused because they would be resolved again and
   * again.
   */
  static boolean areAddresses(String value) {
    return Arrays.stream(BETWEEN.split(value))
        .filter(address -> !address.isEmpty())
        .allMatch(SettingValues::isAddress);
  }

  static boolean isDatabase(String value) {
    return DATABASE.matcher(value).matches();
  }

  static boolean isBucket(String value) {
    return BUCKET.matcher(value).matches() && hasHost(value, Set.of("http", "https"));
  }

  static boolean isSmtp(String value) {
    return hasHost(value, Set.of("smtp", "smtps"));
  }

  static boolean isImap(String value) {
    return hasHost(value, Set.of("imap", "imaps"));
  }

  /** Rough check; the mail module parses the mailbox completely. */
  static boolean isMailbox(String value) {
    return value.contains("@") && !value.contains(" ");
  }

  /** Whether it is a mail address or the address of a page. */
  static boolean isContact(String value) {
    return value.contains("://")
        ? hasHost(value, Set.of("http", "https")) && !value.contains(" ")
        : isMailbox(value);
  }

  /** Whether it is an https address, or an http address on this machine, for trials. */
  static boolean isProvider(String value) {
    return hasHost(value, Set.of("https"))
        || hasHost(value, Set.of("http")) && "localhost".equals(URI.create(value).getHost());
  }

  private static boolean isAddress(String value) {
    try {
      return InetAddress.ofLiteral(value).getAddress().length > 0;
    } catch (IllegalArgumentException name) {
      return false;
    }
  }

  private static boolean hasHost(String value, Set<String> schemes) {
    try {
      var url = URI.create(value);
      return url.getHost() != null
          && url.getPort() <= LAST_PORT
          && url.getScheme() != null
          && schemes.contains(url.getScheme());
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private SettingValues() {}
}
