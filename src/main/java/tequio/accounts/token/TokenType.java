package tequio.accounts.token;

import java.time.Duration;
import tequio.privacy.ProcessingActivity;

/** Kinds of links and codes with their lifetimes. Opening one never changes anything by itself. */
public enum TokenType {
  /** Printed by the first start, or by {@code ./tequio admin}. */
  FIRST(Duration.ofHours(24)),
  /** Link and code of a letter to sign in, only in the browser that asked for it. */
  SIGN_IN(ProcessingActivity.SIGN_IN.time()),
  /** By mail, or as a code on a printed letter. */
  INVITATION(ProcessingActivity.INVITATION.time()),
  /** A code of the sheet that somebody printed to come in without mail. */
  PAPER_KEY(ProcessingActivity.PAPER_KEY.time()),
  /** What the browser of somebody who is signed in holds; it ends after three days unused. */
  SESSION(ProcessingActivity.SESSION.time());

  private final Duration life;

  TokenType(Duration life) {
    this.life = life;
  }

  public Duration life() {
    return life;
  }

  /** In the largest whole unit. */
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
