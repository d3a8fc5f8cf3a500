package tequio.gathering.attendance;

import java.util.Locale;

/** How an arrival came into the register. */
public enum ArrivalChannel {
  /** By the person's own telephone, with the code of the door. */
  DOOR,
  /** By somebody of the organisers at the entrance. */
  ASSISTANT,
  /** Typed afterwards from a signed sheet. */
  PAPER;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
