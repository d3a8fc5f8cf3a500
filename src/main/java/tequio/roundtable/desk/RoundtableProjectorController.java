package tequio.roundtable.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.live.LiveStreams;
import tequio.roundtable.board.TableBoards;
import tequio.work.GovernmentAccess;

/** Shows a working table on a projector, and tells each change to whoever follows it. */
@Controller
@RequestMapping({"/trabajo/{government}/mesas/{code}", "/en/trabajo/{government}/mesas/{code}"})
class RoundtableProjectorController {

  private final RoundtableDesk desk;
  private final TableBoards boards;
  private final LiveStreams streams;

  RoundtableProjectorController(RoundtableDesk desk, TableBoards boards, LiveStreams streams) {
    this.desk = desk;
    this.boards = boards;
    this.streams = streams;
  }

  @GetMapping("/proyector")
  RoundtableProjectorPage show(
      @PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return boards
        .find(its.document())
        .map(it -> new RoundtableProjectorPage(its.government(), its.its(), it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  @GetMapping("/cambios")
  ResponseEntity<SseEmitter> follow(
      @PathVariable String government,
      @PathVariable String code,
      Caller caller,
      HttpServletRequest request) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return streams.open(its.document(), request);
  }
}
