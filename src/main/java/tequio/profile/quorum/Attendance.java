package tequio.profile.quorum;

import java.util.Map;

/**
 * Attendance of a session.
 *
 * @param filled filled seats of each sector, by its code
 * @param present seats present by principal or alternate, by sector
 * @param facilitator whether the facilitator is present
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
