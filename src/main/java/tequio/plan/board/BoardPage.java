package tequio.plan.board;

import java.time.ZoneId;
import tequio.kernel.Page;

/** What did this government promise, and how is it going. */
public record BoardPage(Board board) implements Page {

  @Override
  public ZoneId zone() {
    return board.government().zone();
  }
}
