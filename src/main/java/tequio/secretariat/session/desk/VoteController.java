package tequio.secretariat.session.desk;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.secretariat.live.LiveDecision.LiveVote;
import tequio.secretariat.session.VoteActs;
import tequio.web.Texts;

/** Takes votes for whoever runs a session. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones/{code}",
  "/en/trabajo/{government}/secretariado/sesiones/{code}"
})
class VoteController {

  private final SessionDesk desk;
  private final VoteActs acts;

  VoteController(SessionDesk desk, VoteActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  @PostMapping("/puntos/{number}/votacion")
  String open(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String question,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    acts.open(its.document(), number, SessionInput.words(question, SessionInput.LONG));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/votacion/votos")
  String vote(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int seat,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String dissent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var vote =
        new LiveVote(
            seat,
            SessionInput.role(role),
            Optional.empty(),
            SessionInput.findWords(dissent, SessionInput.LONG));
    acts.vote(its.document(), vote, SessionInput.choice(choice));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/votacion/excusas")
  String recuse(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int seat,
      @RequestParam(defaultValue = "") String reason,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    acts.recuse(its.document(), seat, SessionInput.words(reason, SessionInput.LONG));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/votacion/cierre")
  String close(@PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var unused = acts.close(its.document());
    return "redirect:" + t.to(its.path());
  }
}
