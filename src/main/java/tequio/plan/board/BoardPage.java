package tequio.plan.board;

import java.time.ZoneId;
import tequio.kernel.Page;

/** Board of a government: what it promised and how it is going. */
public record BoardPage(Board board) implements Page {

  @Override
  public ZoneId zone() {
    return board.government().zone();
  }
}
