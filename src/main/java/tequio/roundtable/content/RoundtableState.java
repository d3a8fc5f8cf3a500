package tequio.roundtable.content;

/** Where a working table stands in public; each state but the first follows from a fact. */
public enum RoundtableState {
  CALLED,
  /** Who came is public. */
  HELD,
  /** What it resulted in is public. */
  PUBLISHED,
  CANCELLED
}
