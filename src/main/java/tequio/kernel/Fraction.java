package tequio.kernel;

/** Count out of a total: "11 de 31". Never a percentage, so that the total stays visible. */
public record Fraction(int done, int of) {

  public static final Fraction NONE = new Fraction(0, 0);

  public Fraction {
    if (done < 0 || done > of) {
      throw new IllegalArgumentException(done + " of " + of);
    }
  }

  /** Returns 1 of 1 or 0 of 1. */
  public static Fraction one(boolean done) {
    return new Fraction(done ? 1 : 0, 1);
  }

  public Fraction plus(Fraction other) {
    return new Fraction(Math.addExact(done, other.done), Math.addExact(of, other.of));
  }

  public boolean isWhole() {
    return of > 0 && done == of;
  }

  public int missing() {
    return of - done;
  }
}
