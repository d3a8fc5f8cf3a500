package tequio.accounts.token;

import java.time.Duration;
import tequio.privacy.ProcessingActivity;

/** Kinds of links and codes with their lifetimes. Opening one never changes anything by itself. */
public enum TokenType {
  /** Link printed by the first start or by {@code ./tequio admin}. */
  FIRST(Duration.ofHours(24)),
  /** Link and code of a sign-in letter, valid only in the browser that requested it. */
  SIGN_IN(ProcessingActivity.SIGN_IN.time()),
  /** Link sent by mail, or code of a printed letter. */
  INVITATION(ProcessingActivity.INVITATION.time()),
  /** Code of a printed sheet, for sign-in without mail. */
  PAPER_KEY(ProcessingActivity.PAPER_KEY.time()),
  /** Session cookie; the session also ends after three days without use. */
  SESSION(ProcessingActivity.SESSION.time());

  private final Duration life;

  TokenType(Duration life) {
    this.life = life;
  }

  public Duration life() {
    return life;
  }

  /** Returns the unit in which the lifetime is shown: minutes, hours or days. */
  public String unit() {
    return life.toHours() == 0 ? "minutes" : life.toHours() <= 24 ? "hours" : "days";
  }

  public long units() {
    return switch (unit()) {
      case "minutes" -> life.toMinutes();
      case "hours" -> life.toHours();
      default -> life.toDays();
    };
  }
}
