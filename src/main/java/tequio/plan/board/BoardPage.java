package tequio.plan.board;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.web.Link;

/**
 * Board of a government: its commitments and their progress.
 *
 * @param notes lines of other features
 */
public record BoardPage(Board board, List<Link> notes) implements Page {

  public BoardPage(Board board) {
    this(board, List.of());
  }

  @Override
  public ZoneId zone() {
    return board.government().zone();
  }
}
