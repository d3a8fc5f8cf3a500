package tequio.bench;

/** To come. */
final class Records {

  static void measure(Bench bench) {}

  private Records() {}
}
