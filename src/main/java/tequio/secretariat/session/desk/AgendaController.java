package tequio.secretariat.session.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Page;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryFormController;
import tequio.secretariat.live.LiveAgreement;
import tequio.secretariat.live.LiveItem.LiveNote;
import tequio.secretariat.session.AgendaActs;
import tequio.web.Texts;
import tequio.web.form.Form;

/** Walks through the items of a session for whoever runs it. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones/{code}/puntos/{number}",
  "/en/trabajo/{government}/secretariado/sesiones/{code}/puntos/{number}"
})
class AgendaController implements EntryFormController {

  private final SessionDesk desk;
  private final AgendaActs acts;
  private final SessionPages pages;

  AgendaController(SessionDesk desk, AgendaActs acts, SessionPages pages) {
    this.desk = desk;
    this.acts = acts;
    this.pages = pages;
  }

  @Override
  public Page again(HttpServletRequest sent, Caller caller, Form form) {
    return pages.again(sent, caller, form);
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
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var said = EntryFields.of(sent).words("words", EntryFields.NOTE).checked();
    acts.note(its.document(), number, new LiveNote(said.findNumber("seat"), said.words("words")));
    return "redirect:" + t.to(its.path()) + "#punto-" + number;
  }

  @PostMapping("/acuerdos")
  String agree(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    acts.agree(its.document(), agreement(number, sent), its.its().today());
    return "redirect:" + t.to(its.path()) + "#punto-" + number;
  }

  private static LiveAgreement agreement(int item, HttpServletRequest sent) {
    var said =
        EntryFields.of(sent)
            .words("what", EntryFields.LONG)
            .words("owner", EntryFields.SHORT)
            .day("due")
            .words("proof", EntryFields.LONG)
            .checked();
    return new LiveAgreement(
        0,
        item,
        Optional.empty(),
        said.words("what"),
        said.words("owner"),
        said.day("due"),
        said.words("proof"),
        Optional.empty());
  }
}
