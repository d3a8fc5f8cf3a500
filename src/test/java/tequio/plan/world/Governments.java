package tequio.plan.world;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** The few governments that pages are drawn for without a catalogue. */
public final class Governments {

  public static final Government EXAMPLE =
      government("99", "Estado de Ejemplo", "ejemplo", Optional.empty());
  public static final Government VILLA =
      government("99001", "Villa Tequio", "villa-tequio", Optional.of(EXAMPLE));
  public static final Government STATE =
      government("08", "Chihuahua", "chihuahua", Optional.empty());
  public static final Government CITY =
      government("08019", "Chihuahua", "chihuahua", Optional.of(STATE));

  public static Gazetteer gazetteer() {
    return Gazetteer.of(List.of(EXAMPLE, VILLA, STATE, CITY));
  }

  private static Government government(
      String key, String name, String slug, Optional<Government> state) {
    return new Government(
        new GovernmentKey(key),
        name,
        name,
        slug,
        Known.notSeen(),
        Known.notSeen(),
        Known.notSeen(),
        Known.notSeen(),
        ZoneId.of("America/Mexico_City"),
        state);
  }

  private Governments() {}
}
