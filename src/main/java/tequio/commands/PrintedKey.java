package tequio.commands;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import tequio.settings.Setting;
import tequio.settings.Settings;

/**
 * Key in the address that {@code serve --demo} prints. It proves that a request comes from a person
 * who reads this terminal, which a proxied request cannot.
 */
public final class PrintedKey {

  /** Property that passes the key to the demonstration's pages. */
  public static final String PROPERTY = "tequio.demo-key";

  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Returns a new key; empty without {@code --demo}, or if TEQUIO_URL, TEQUIO_PROXY or
   * TEQUIO_SMTP_URL is set, because the site may then be reachable by others.
   */
  static Optional<String> of(Settings settings, boolean demo) {
    boolean here =
        settings.find(Setting.TEQUIO_URL).isEmpty()
            && settings.find(Setting.TEQUIO_PROXY).isEmpty()
            && settings.find(Setting.TEQUIO_SMTP_URL).isEmpty();
    return demo && here ? Optional.of(random()) : Optional.empty();
  }

  /** Returns 256 random bits in hexadecimal. */
  public static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private PrintedKey() {}
}
