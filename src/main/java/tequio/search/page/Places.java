package tequio.search.page;

import java.util.List;
import java.util.Map;
import tequio.kernel.GovernmentKey;
import tequio.territory.Found;
import tequio.territory.Government;

/**
 * The governments that a page of answers shows.
 *
 * @param total how many there are in all, of which some are shown
 * @param plans how many plans each government has here
 */
public record Places(
    Found.Closeness closeness, List<Government> shown, int total, Map<GovernmentKey, Long> plans) {

  static final Places NONE = new Places(Found.Closeness.NOTHING, List.of(), 0, Map.of());
}
