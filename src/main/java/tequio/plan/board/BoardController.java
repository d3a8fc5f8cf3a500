package tequio.plan.board;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Controller of a government's board, the first page of a municipality. */
@Controller
@PublicPage
class BoardController {

  private final Boards boards;
  private final List<BoardNote> notes;

  BoardController(Boards boards, List<BoardNote> notes) {
    this.boards = boards;
    this.notes = List.copyOf(notes);
  }

  @GetMapping({"/{state}/{municipality}", "/en/{state}/{municipality}"})
  BoardPage board(Government government, Texts t) {
    var said = notes.stream().flatMap(it -> it.find(government, t).stream()).toList();
    return new BoardPage(boards.of(government), said);
  }
}
