package tequio.plan.commitment;

import java.time.ZoneId;
import tequio.kernel.Page;
import tequio.plan.board.Board;

/** The commitments of a government's plan, one line each. */
public record CommitmentsPage(Board board) implements Page {

  @Override
  public ZoneId zone() {
    return board.government().zone();
  }
}
