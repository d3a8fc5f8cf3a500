package tequio.capacity;

/**
 * Every bound on memory, connections and sizes. The shares of the heap follow from its size; the
 * table in {@code docs/guarda.md} lists them all.
 */
public enum Capacity {
  /** The one figure: {@code -Xmx} in the launcher says the same. */
  HEAP(192 * Unit.MEGABYTE, Unit.BYTES),

  /** Share of the heap for the program itself, its tables and its small caches. */
  PROGRAM_MEMORY(HEAP.amount / 3, Unit.BYTES),
  /** Share of the heap for public pages that are kept. */
  KEPT_PAGES_MEMORY(HEAP.amount / 6, Unit.BYTES),
  /** Share of the heap for what the web server holds of each connection. */
  CONNECTION_MEMORY(HEAP.amount / 4, Unit.BYTES),
  /** Share of the heap for long forms that are being read or carried out. */
  LONG_FORM_MEMORY(HEAP.amount / 12, Unit.BYTES),
  /** The same for short forms, which strangers send, so that long ones never stand before them. */
  SHORT_FORM_MEMORY(HEAP.amount / 24, Unit.BYTES),
  /** Share of the heap for pages that wait for a slow reader. */
  ANSWER_MEMORY(HEAP.amount / 12, Unit.BYTES),
  /** What a picture may take while it is drawn; a command does that, in a program of its own. */
  PICTURE_MEMORY(HEAP.amount / 6, Unit.BYTES),

  /** What the web server holds of one connection while its request is served. */
  CONNECTION(80 * Unit.KILOBYTE, Unit.BYTES),
  CONNECTIONS(CONNECTION_MEMORY.amount / CONNECTION.amount, Unit.COUNT),
  /** How many more may wait in the queue of the operating system. */
  WAITING_CONNECTIONS(100, Unit.COUNT),
  /** Request line and headers together. */
  REQUEST_HEAD(8 * Unit.KILOBYTE, Unit.BYTES),
  /** For a request line and headers to be complete, and for each pause while something is sent. */
  PATIENCE(10, Unit.SECONDS),
  /** For a connection on which nothing is asked. */
  IDLE(20, Unit.SECONDS),
  /** What a body must come with, and an answer be read with, once the patience is over. */
  SLOWEST_RATE(2 * Unit.KILOBYTE, Unit.BYTES),

  /** Bytes of heap for each byte of a form: as it came, decoded, stored and drawn again. */
  FORM_COST(6, Unit.COUNT),
  /** The same for each field, whatever it says. */
  FIELD_COST(256, Unit.BYTES),
  /** A form of the working area. */
  LONG_FORM(2 * Unit.MEGABYTE, Unit.BYTES),
  LONG_FORM_FIELDS(16_000, Unit.COUNT),
  /** Any other form. */
  SHORT_FORM(64 * Unit.KILOBYTE, Unit.BYTES),
  SHORT_FORM_FIELDS(200, Unit.COUNT),
  /** What each form and each answer may take without asking whether there is room. */
  UNCOUNTED(4 * Unit.KILOBYTE, Unit.BYTES),

  /** A file that somebody hands in; it is never whole in memory. */
  FILE(50 * Unit.MEGABYTE, Unit.BYTES),
  /** A plan as a file. */
  PLAN_FILE(5_000_000, Unit.BYTES),
  PICTURE_PIXELS(50_000_000, Unit.COUNT),
  /** JPEGs that sharpen step by step: the library holds them whole, beside the heap. */
  PROGRESSIVE_PIXELS(16_000_000, Unit.COUNT),
  /** The longest side of a picture as it comes: a single line has to fit too. */
  PICTURE_LINE(30_000, Unit.COUNT),
  /** The longest side of a picture as it is kept. */
  PICTURE_SIDE(2560, Unit.COUNT);

  /** In what a bound is counted. */
  private static final class Unit {
    static final long KILOBYTE = 1L << 10;
    static final long MEGABYTE = 1L << 20;
    static final String BYTES = "bytes";
    static final String SECONDS = "s";
    static final String COUNT = "";
  }

  private final long amount;
  private final String unit;

  Capacity(long amount, String unit) {
    this.amount = amount;
    this.unit = unit;
  }

  /** In bytes, seconds or pieces. */
  public long amount() {
    return amount;
  }

  /** The same where an {@code int} is asked for. */
  public int count() {
    return Math.toIntExact(amount);
  }

  /** "2 MB", "614", "10 s": as documents and pages say it. */
  public String words() {
    if (unit.equals(Unit.BYTES) && amount % Unit.MEGABYTE == 0) {
      return amount / Unit.MEGABYTE + " MB";
    }
    if (unit.equals(Unit.BYTES) && amount % Unit.KILOBYTE == 0) {
      return amount / Unit.KILOBYTE + " kB";
    }
    return (amount + " " + unit).strip();
  }
}
