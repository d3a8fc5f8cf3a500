package tequio.kernel;

/** How many of how many: "11 de 31". Never a percentage, so that nobody forgets the whole. */
public record Share(int done, int of) {

  public static final Share NONE = new Share(0, 0);

  public Share {
    if (done < 0 || done > of) {
      throw new IllegalArgumentException(done + " of " + of);
    }
  }

  /** One thing counted: done or not. */
  public static Share one(boolean done) {
    return new Share(done ? 1 : 0, 1);
  }

  public Share plus(Share other) {
    return new Share(Math.addExact(done, other.done), Math.addExact(of, other.of));
  }

  public boolean isWhole() {
    return of > 0 && done == of;
  }

  public int missing() {
    return of - done;
  }
}
