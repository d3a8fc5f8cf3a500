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

  /** The property that hands it to the pages of the demonstration. */
  public static final String PROPERTY = "tequio.demo-key";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** None where the site is known elsewhere: there the demonstration opens for nobody. */
  static Optional<String> of(Settings settings, boolean demo) {
    boolean here =
        settings.find(Setting.TEQUIO_URL).isEmpty()
            && settings.find(Setting.TEQUIO_PROXY).isEmpty()
            && settings.find(Setting.TEQUIO_SMTP_URL).isEmpty();
    return demo && here ? Optional.of(random()) : Optional.empty();
  }

  /** 256 bits, in hexadecimal. */
  public static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private PrintedKey() {}
}
