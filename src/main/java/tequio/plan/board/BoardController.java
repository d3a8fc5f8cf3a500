package tequio.plan.board;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Controller of a government's board, the first page of a municipality. */
@Controller
@PublicPage
class BoardController {

  private final Boards boards;

  BoardController(Boards boards) {
    this.boards = boards;
  }

  @GetMapping({"/{state}/{municipality}", "/en/{state}/{municipality}"})
  BoardPage board(Government government) {
    return new BoardPage(boards.of(government));
  }
}
