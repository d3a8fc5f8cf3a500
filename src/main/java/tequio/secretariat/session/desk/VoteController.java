package tequio.secretariat.session.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Page;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.decision.VoteChoice;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryFormController;
import tequio.secretariat.live.LiveDecision.LiveVote;
import tequio.secretariat.session.VoteActs;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Takes votes for whoever runs a session. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones/{code}",
  "/en/trabajo/{government}/secretariado/sesiones/{code}"
})
class VoteController implements EntryFormController {

  private final SessionDesk desk;
  private final VoteActs acts;
  private final SessionPages pages;

  VoteController(SessionDesk desk, VoteActs acts, SessionPages pages) {
    this.desk = desk;
    this.acts = acts;
    this.pages = pages;
  }

  @Override
  public Page again(HttpServletRequest sent, Caller caller, Form form) {
    return pages.again(sent, caller, form);
  }

  @PostMapping("/puntos/{number}/votacion")
  String open(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var said = EntryFields.of(sent).words("question", EntryFields.LONG).checked();
    acts.open(its.document(), number, said.words("question"));
    return "redirect:" + t.to(its.path()) + "#votacion";
  }

  @PostMapping("/votacion/votos")
  String vote(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int seat,
      @RequestParam(defaultValue = "") String role,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var by = SeatRole.find(role);
    var choice = VoteChoice.find(FormData.of(sent.getParameterMap()).one("choice"));
    var said =
        EntryFields.of(sent)
            .choice("role", by.isPresent())
            .choice("choice", choice.isPresent())
            .maybe("dissent", EntryFields.LONG)
            .checked();
    var vote = new LiveVote(seat, by.orElseThrow(), Optional.empty(), said.findWords("dissent"));
    acts.vote(its.document(), vote, choice.orElseThrow());
    return "redirect:" + t.to(its.path()) + "#votacion";
  }

  @PostMapping("/votacion/excusas")
  String recuse(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int seat,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var said = EntryFields.of(sent).words("reason", EntryFields.LONG).checked();
    acts.recuse(its.document(), seat, said.words("reason"));
    return "redirect:" + t.to(its.path()) + "#votacion";
  }

  @PostMapping("/votacion/cierre")
  String close(@PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var unused = acts.close(its.document());
    return "redirect:" + t.to(its.path());
  }
}
