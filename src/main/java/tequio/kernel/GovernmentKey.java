package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Key of a government, the tenant of all its data: {@code 00} for the federation, two digits of
 * INEGI's catalogue for a state, five (CVEGEO) for a municipality. {@code 99} is reserved for
 * fictional governments.
 */
public record GovernmentKey(@JsonValue String value) implements Comparable<GovernmentKey> {

  /** The federal government. */
  public static final GovernmentKey FEDERATION = new GovernmentKey("00");

  @JsonCreator
  public GovernmentKey {
    if (!isKey(value)) {
      throw new IllegalArgumentException("not a government's key: " + value);
    }
  }

  /** Returns the key, or empty if the text is not a valid one. */
  public static Optional<GovernmentKey> find(String written) {
    return isKey(written) ? Optional.of(new GovernmentKey(written)) : Optional.empty();
  }

  public boolean isFederation() {
    return value.equals("00");
  }

  public boolean isState() {
    return value.length() == 2 && !isFederation();
  }

  public boolean isMunicipality() {
    return value.length() == 5;
  }

  /**
   * Whether the key is reserved for fictional governments, which are never counted among the real
   * ones.
   */
  public boolean isFictional() {
    return value.startsWith("99");
  }

  /** Returns the key of the municipality's state; a state and the federation return themselves. */
  public GovernmentKey state() {
    return isMunicipality() ? new GovernmentKey(value.substring(0, 2)) : this;
  }

  private static boolean isKey(String written) {
    if (written.equals("00")) {
      return true;
    }
    if ((written.length() != 2 && written.length() != 5) || !isDigits(written)) {
      return false;
    }
    int state = Integer.parseInt(written, 0, 2, 10);
    return ((state >= 1 && state <= 32) || state == 99) && !written.endsWith("000");
  }

  private static boolean isDigits(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) < '0' || written.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(GovernmentKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
