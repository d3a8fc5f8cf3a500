package tequio.gathering.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.gathering.attendance.AttendanceRegisters;
import tequio.gathering.attendance.AttendeeNames;
import tequio.gathering.registration.Reservations;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Working pages of gatherings: all of a government, and what is to be done for one. */
@Controller
@RequestMapping({"/trabajo/{government}/eventos", "/en/trabajo/{government}/eventos"})
class GatheringDeskController {

  private final GatheringDesk desk;
  private final AttendanceRegisters registers;
  private final AttendeeNames names;
  private final Reservations reservations;

  GatheringDeskController(
      GatheringDesk desk,
      AttendanceRegisters registers,
      AttendeeNames names,
      Reservations reservations) {
    this.desk = desk;
    this.registers = registers;
    this.names = names;
    this.reservations = reservations;
  }

  @GetMapping
  GatheringDeskPage list(@PathVariable String government, Caller caller) {
    var whose = desk.open(government, caller, Permission.SEE_DRAFTS);
    return new GatheringDeskPage(
        whose, desk.list(whose), caller.may(Permission.CONVENE, whose.key()));
  }

  @GetMapping("/{code}")
  GatheringTaskPage show(
      @PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    boolean editable = caller.may(Permission.CONVENE, its.government().key());
    return new GatheringTaskPage(
        its.government(),
        its.its(),
        registers.state(its.document()),
        editable ? reservations.list(its.document()) : List.of(),
        names.list(its.document()),
        editable);
  }

  /** Takes back the name of somebody who asks for it, and has no address to do it themselves. */
  @PostMapping("/{code}/nombres/{number}/baja")
  String withdraw(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.CONVENE);
    if (!names.withdraw(its.document(), number)) {
      throw GovernmentAccess.nothingThere();
    }
    return "redirect:" + t.to(its.path());
  }
}
