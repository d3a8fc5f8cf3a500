package tequio.secretariat.session.desk;

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
import tequio.secretariat.session.SessionBoards;
import tequio.work.GovernmentAccess;

/** Shows a session on a projector, and tells each change to whoever follows it. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones/{code}",
  "/en/trabajo/{government}/secretariado/sesiones/{code}"
})
class ProjectorController {

  private final SessionDesk desk;
  private final SessionBoards boards;
  private final LiveStreams streams;

  ProjectorController(SessionDesk desk, SessionBoards boards, LiveStreams streams) {
    this.desk = desk;
    this.boards = boards;
    this.streams = streams;
  }

  @GetMapping("/pantalla")
  ProjectorPage show(@PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    var live = its.live().orElseThrow(GovernmentAccess::nothingThere);
    return new ProjectorPage(its.government(), its.its(), boards.of(live));
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
