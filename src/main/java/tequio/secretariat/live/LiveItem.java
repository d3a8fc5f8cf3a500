package tequio.secretariat.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Item that a session deals with.
 *
 * @param number stays when the item is moved
 * @param agreement number of the overdue agreement that it reviews
 */
public record LiveItem(
    int number,
    String title,
    Optional<String> owner,
    Optional<Integer> minutes,
    ItemOrigin origin,
    Optional<Integer> agreement,
    List<LiveNote> notes) {

  /**
   * Note of the discussion.
   *
   * @param seat seat that wanted it noted
   */
  public record LiveNote(Optional<Integer> seat, String words) {}

  /** Where an item comes from. */
  public enum ItemOrigin {
    @JsonProperty("agenda")
    AGENDA,
    @JsonProperty("overdue")
    OVERDUE,
    @JsonProperty("request")
    REQUEST;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
