package tequio.limits;

/** Somebody asked more often than the house can bear. */
public final class TooOften extends RuntimeException {

  private final int seconds;

  TooOften(int seconds) {
    super("too often: " + seconds + " s", null, false, false);
    this.seconds = seconds;
  }

  /** After how many seconds it can be asked again. */
  public int seconds() {
    return seconds;
  }
}
