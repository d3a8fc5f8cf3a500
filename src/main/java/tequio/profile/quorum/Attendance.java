package tequio.profile.quorum;

import java.util.Map;

/**
 * How many seats of each sector, by its code, are filled and are present by principal or alternate.
 */
public record Attendance(
    Map<String, Integer> filled, Map<String, Integer> present, boolean facilitator) {

  public Attendance {
    filled = Map.copyOf(filled);
    present = Map.copyOf(present);
  }

  int allFilled() {
    return filled.values().stream().mapToInt(it -> it).sum();
  }

  int allPresent() {
    return present.values().stream().mapToInt(it -> it).sum();
  }

  int presentOf(String sector) {
    return present.getOrDefault(sector, 0);
  }
}
