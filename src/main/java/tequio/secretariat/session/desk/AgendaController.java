package tequio.secretariat.session.desk;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.secretariat.live.LiveAgreement;
import tequio.secretariat.live.LiveItem.LiveNote;
import tequio.secretariat.session.AgendaActs;
import tequio.web.Texts;

/** Walks through the items of a session for whoever runs it. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones/{code}/puntos/{number}",
  "/en/trabajo/{government}/secretariado/sesiones/{code}/puntos/{number}"
})
class AgendaController {

  private final SessionDesk desk;
  private final AgendaActs acts;

  AgendaController(SessionDesk desk, AgendaActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  @PostMapping("/actual")
  String dealWith(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    acts.dealWith(its.document(), number);
    return "redirect:" + t.to(its.path()) + "#punto-" + number;
  }

  @PostMapping("/subir")
  String moveUp(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    acts.moveUp(its.document(), number);
    return "redirect:" + t.to(its.path()) + "#punto-" + number;
  }

  @PostMapping("/notas")
  String note(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String seat,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var note =
        new LiveNote(SessionInput.findNumber(seat), SessionInput.words(words, SessionInput.NOTE));
    acts.note(its.document(), number, note);
    return "redirect:" + t.to(its.path()) + "#punto-" + number;
  }

  @PostMapping("/acuerdos")
  String agree(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String due,
      @RequestParam(defaultValue = "") String proof,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var agreement =
        new LiveAgreement(
            0,
            number,
            Optional.empty(),
            SessionInput.words(what, SessionInput.LONG),
            SessionInput.words(owner, SessionInput.SHORT),
            SessionInput.day(due),
            SessionInput.words(proof, SessionInput.LONG),
            Optional.empty());
    acts.agree(its.document(), agreement, its.its().today());
    return "redirect:" + t.to(its.path()) + "#punto-" + number;
  }
}
