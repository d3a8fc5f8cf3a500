package tequio.settings;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The program cannot start or continue, with one sentence for its operator. The first part of the
 * key is the module whose messages it uses: {@code database.stop.full-disk}.
 */
public final class StartupException extends RuntimeException {

  private final String key;

  public StartupException(String key, Object... details) {
    super(sentence(key, details));
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * Returns a message of the module that the key names, without Spring: before it starts, or in
   * commands.
   */
  public static String sentence(String key, Object... details) {
    String module = key.substring(0, key.indexOf('.'));
    var words = ResourceBundle.getBundle("tequio." + module + ".messages", Locale.ROOT);
    Object[] plain = Arrays.stream(details).map(StartupException::plain).toArray();
    return plain.length == 0
        ? words.getString(key)
        : new MessageFormat(words.getString(key), Locale.of("es", "MX")).format(plain);
  }

  private static String plain(Object detail) {
    return detail instanceof Throwable problem
        ? Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getSimpleName())
        : detail.toString();
  }
}
