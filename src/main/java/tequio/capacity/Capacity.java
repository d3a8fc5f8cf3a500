package tequio.capacity;

/**
 * Limits on memory, connections and sizes. The shares of the heap follow from its size; the table
 * in {@code docs/guarda.md} lists them all.
 */
public enum Capacity {
  /** Heap size, from which the shares follow; must equal {@code -Xmx} in the launcher. */
  HEAP(192 * Unit.MEGABYTE, Unit.BYTES),

  /** Share of the heap for the program itself, its tables and its small caches. */
  PROGRAM_MEMORY(HEAP.amount / 3, Unit.BYTES),
  /** Share of the heap for cached public pages. */
  KEPT_PAGES_MEMORY(HEAP.amount / 6, Unit.BYTES),
  /** Share of the heap for the web server's buffers of all connections. */
  CONNECTION_MEMORY(HEAP.amount / 4, Unit.BYTES),
  /** Share of the heap for long forms that are being read or processed. */
  LONG_FORM_MEMORY(HEAP.amount / 12, Unit.BYTES),
  /**
   * Share of the heap for short forms, which anonymous visitors send; separate, so that long forms
   * cannot block them.
   */
  SHORT_FORM_MEMORY(HEAP.amount / 24, Unit.BYTES),
  /** Share of the heap for responses that wait for slow readers. */
  ANSWER_MEMORY(HEAP.amount / 12, Unit.BYTES),
  /** Memory for decoding and scaling one picture, which a command does in a process of its own. */
  PICTURE_MEMORY(HEAP.amount / 6, Unit.BYTES),

  /** Heap that the web server uses for one connection while its request is served. */
  CONNECTION(80 * Unit.KILOBYTE, Unit.BYTES),
  CONNECTIONS(CONNECTION_MEMORY.amount / CONNECTION.amount, Unit.COUNT),
  /** Further connections that may wait in the operating system's queue. */
  WAITING_CONNECTIONS(100, Unit.COUNT),
  /** Maximum size of request line and headers together. */
  REQUEST_HEAD(8 * Unit.KILOBYTE, Unit.BYTES),
  /**
   * Time for request line and headers to be complete, and for each pause while a body or response
   * is sent.
   */
  PATIENCE(10, Unit.SECONDS),
  /** Time after which a connection without a request is closed. */
  IDLE(20, Unit.SECONDS),
  /**
   * Minimum rate per second at which a body must arrive, and a response be read, after {@link
   * #PATIENCE}.
   */
  SLOWEST_RATE(2 * Unit.KILOBYTE, Unit.BYTES),

  /** Bytes of heap for each byte of a form: received, decoded, stored and rendered again. */
  FORM_COST(6, Unit.COUNT),
  /** Bytes of heap for each field of a form, whatever its length. */
  FIELD_COST(256, Unit.BYTES),
  /** Maximum size of a form of the working area. */
  LONG_FORM(2 * Unit.MEGABYTE, Unit.BYTES),
  LONG_FORM_FIELDS(16_000, Unit.COUNT),
  /** Maximum size of any other form. */
  SHORT_FORM(64 * Unit.KILOBYTE, Unit.BYTES),
  SHORT_FORM_FIELDS(200, Unit.COUNT),
  /** Bytes that each form and each response may use without reserving memory. */
  UNCOUNTED(4 * Unit.KILOBYTE, Unit.BYTES),

  /** Maximum size of an uploaded file, which is never held in memory as a whole. */
  FILE(50 * Unit.MEGABYTE, Unit.BYTES),
  /** Maximum size of a plan file. */
  PLAN_FILE(5_000_000, Unit.BYTES),
  /** Maximum size of an uploaded picture, before it is drawn anew. */
  PICTURE_FILE(30 * Unit.MEGABYTE, Unit.BYTES),
  PICTURE_PIXELS(50_000_000, Unit.COUNT),
  /**
   * Maximum pixels of a progressive JPEG, which the library decodes as a whole, outside the heap.
   */
  PROGRESSIVE_PIXELS(16_000_000, Unit.COUNT),
  /** Longest side of an uploaded picture in pixels, since a row must fit in memory. */
  PICTURE_LINE(30_000, Unit.COUNT),
  /** Longest side of a stored picture in pixels. */
  PICTURE_SIDE(2560, Unit.COUNT);

  /** Units of the limits. */
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

  /** Returns the limit in bytes, seconds or items. */
  public long amount() {
    return amount;
  }

  /** Returns {@link #amount()} as an {@code int}. */
  public int count() {
    return Math.toIntExact(amount);
  }

  /** Returns the limit with its unit for documents and pages: "2 MB", "614", "10 s". */
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
