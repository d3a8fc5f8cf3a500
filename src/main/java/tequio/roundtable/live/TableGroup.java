package tequio.roundtable.live;

/**
 * A group of cards of a working table.
 *
 * @param dots that people put on it
 */
public record TableGroup(int number, String name, int dots) {

  /** Most letters of a name. */
  public static final int LONGEST = 200;
}
