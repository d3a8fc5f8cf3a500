package tequio.search.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of thing a search can find, under the word its address has for it. */
public enum EntryKind {
  PLACE("gobiernos"),
  PLAN("planes"),
  COMMITMENT("compromisos"),
  ACTIVITY("actividades"),
  OFFICE("dependencias"),
  ORGANISATION("organizaciones");

  private final String address;

  EntryKind(String address) {
    this.address = address;
  }

  public String address() {
    return address;
  }

  /** The word stored for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EntryKind> find(String address) {
    return Stream.of(values()).filter(kind -> kind.address.equals(address)).findFirst();
  }

  /**
   * The kind of a stored word.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static EntryKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
