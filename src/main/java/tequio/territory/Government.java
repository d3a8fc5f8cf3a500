package tequio.territory;

import java.time.ZoneId;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;

/**
 * Government of the catalogue: the federation, a state, a municipality, or a fictional one that
 * demonstrates a complete exercise.
 *
 * @param name as the catalogue of INEGI writes it
 * @param shortName as commonly used: "Estado de México", "Veracruz"
 * @param slug its segment of the address; stored, so that later rules do not change addresses
 * @param since the first of INEGI's frames (2020, 2023, 2025) that is known to contain it
 * @param zone time zone in which its dates are shown
 * @param state the state of a municipality; empty for all others
 */
public record Government(
    GovernmentKey key,
    String name,
    String shortName,
    String slug,
    Known<String> seat,
    Known<Integer> population,
    Known<Position> position,
    Known<Integer> since,
    ZoneId zone,
    Optional<Government> state) {

  /** Level of government. */
  public enum Kind {
    FEDERATION,
    STATE,
    MUNICIPALITY
  }

  /** Position of its seat, in degrees. */
  public record Position(double longitude, double latitude) {}

  public Government {
    if (key.isMunicipality() != state.isPresent()) {
      throw new IllegalArgumentException("only a municipality lies in a state: " + key);
    }
  }

  public Kind kind() {
    if (key.isFederation()) {
      return Kind.FEDERATION;
    }
    return key.isState() ? Kind.STATE : Kind.MUNICIPALITY;
  }

  public boolean isFictional() {
    return key.isFictional();
  }

  /** Returns its path: {@code /jalisco/tlajomulco-de-zuniga}, {@code /estado-de-mexico}. */
  public String path() {
    return state.map(Government::path).orElse("") + "/" + slug;
  }

  /**
   * Returns the short name, for municipalities with the state, since names repeat: "Benito Juárez,
   * Quintana Roo".
   */
  public String fullName() {
    return state.map(in -> shortName + ", " + in.shortName).orElse(shortName);
  }

  @Override
  public String toString() {
    return key + " " + fullName();
  }
}
