package tequio.data.dataset;

import java.util.Map;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;

/** A government as the catalogue described it at a moment. */
public record GovernmentSnapshot(
    GovernmentKey key, String name, String state, Known<Integer> population, boolean fictional) {

  /** Returns the government with the key; if it is unknown, one named by its key. */
  public static GovernmentSnapshot of(
      Map<GovernmentKey, GovernmentSnapshot> known, GovernmentKey key) {
    return known.getOrDefault(
        key,
        new GovernmentSnapshot(key, key.value(), key.value(), Known.notSeen(), key.isFictional()));
  }
}
