package tequio.secretariat.minutes.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.BusinessRuleException;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryFormController;
import tequio.secretariat.link.AttendedSeats;
import tequio.secretariat.minutes.MinutesActs;
import tequio.secretariat.minutes.desk.MinutesDesk.OpenedMinutes;
import tequio.web.Texts;
import tequio.web.form.Form;

/** Takes comments on minutes, and the word that they are right, from attendees with an account. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/actas/{code}",
  "/en/trabajo/{government}/secretariado/actas/{code}"
})
class MinutesAttendeeController implements EntryFormController {

  private final MinutesDesk desk;
  private final MinutesActs acts;
  private final AttendedSeats seats;

  MinutesAttendeeController(MinutesDesk desk, MinutesActs acts, AttendedSeats seats) {
    this.desk = desk;
    this.acts = acts;
    this.seats = seats;
  }

  @Override
  public MinutesDeskPage again(HttpServletRequest sent, Caller caller, Form form) {
    return desk.again(sent, caller, form);
  }

  @PostMapping("/comentarios")
  String comment(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var opened = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    var said = EntryFields.of(sent).words("words", EntryFields.NOTE).checked();
    acts.comment(opened.its(), ownSeat(opened, caller), said.words("words"));
    return "redirect:" + t.to(opened.path());
  }

  @PostMapping("/palabra")
  String giveWord(
      @PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var opened = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    acts.giveWord(opened.its(), ownSeat(opened, caller));
    return "redirect:" + t.to(opened.path());
  }

  private int ownSeat(OpenedMinutes opened, Caller caller) {
    return seats
        .find(opened.its().document(), caller)
        .orElseThrow(() -> new BusinessRuleException(MinutesActs.Rule.NOT_THERE));
  }
}
