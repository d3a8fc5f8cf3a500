package tequio.editing.withdrawal;

import java.time.Instant;
import java.util.UUID;
import tequio.kernel.GovernmentKey;

/** Request to withdraw a published plan in the name of an office. */
public record WithdrawalRequest(
    GovernmentKey government,
    String plan,
    int version,
    String office,
    String reason,
    UUID by,
    Instant asked) {

  /** What a second person must have seen. */
  String seen() {
    return version + " " + by + " " + asked.toEpochMilli();
  }
}
