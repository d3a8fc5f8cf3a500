package tequio.plan.commitment;

import java.time.ZoneId;
import tequio.kernel.Page;
import tequio.plan.board.Board;

/** List of the commitments of a government's plan. */
public record CommitmentsPage(Board board) implements Page {

  @Override
  public ZoneId zone() {
    return board.government().zone();
  }
}
