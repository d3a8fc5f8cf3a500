package tequio.secretariat.session.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Page;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryFormController;
import tequio.secretariat.session.SessionActs;
import tequio.web.Texts;
import tequio.web.form.Form;

/** Notes who arrives at a session and who leaves it. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/sesiones/{code}",
  "/en/trabajo/{government}/secretariado/sesiones/{code}"
})
class PresenceController implements EntryFormController {

  private final SessionDesk desk;
  private final SessionActs acts;
  private final SessionPages pages;

  PresenceController(SessionDesk desk, SessionActs acts, SessionPages pages) {
    this.desk = desk;
    this.acts = acts;
    this.pages = pages;
  }

  @Override
  public Page again(HttpServletRequest sent, Caller caller, Form form) {
    return pages.again(sent, caller, form);
  }

  @PostMapping("/asientos/{seat}/llegada")
  String arrive(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int seat,
      @RequestParam(defaultValue = "") String role,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    var as = SeatRole.find(role);
    var unused = EntryFields.of(sent).choice("role", as.isPresent()).checked();
    acts.arrive(its.document(), seat, as.orElseThrow());
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/asientos/{seat}/salida")
  String depart(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int seat,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    acts.depart(its.document(), seat);
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/facilitacion")
  String facilitator(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String present,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_MEETING);
    acts.setFacilitator(its.document(), present.equals("si"));
    return "redirect:" + t.to(its.path());
  }
}
