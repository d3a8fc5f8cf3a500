package tequio.gathering.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.gathering.attendance.AttendanceRegisters;
import tequio.gathering.desk.GatheringDesk.Opened;
import tequio.web.Texts;
import tequio.web.form.FormData;

/** Controller of attendance on paper: the sheet to print, and the form in which it is typed. */
@Controller
@RequestMapping({
  "/trabajo/{government}/eventos/{code}/asistencia",
  "/en/trabajo/{government}/eventos/{code}/asistencia"
})
class PaperEntryController {

  private final GatheringDesk desk;
  private final AttendanceRegisters registers;

  PaperEntryController(GatheringDesk desk, AttendanceRegisters registers) {
    this.desk = desk;
    this.registers = registers;
  }

  @GetMapping("/hoja")
  AttendanceSheetPage sheet(
      @PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return new AttendanceSheetPage(its.government(), its.its(), its.crumbs(t, true));
  }

  @GetMapping("/papel")
  PaperEntryPage ask(
      @PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var its = desk.open(government, code, caller, Permission.CONVENE);
    return page(its, new PaperRows(FormData.NONE), "", t);
  }

  /** All rows of a sheet or none: they come in one transaction with the form. */
  @PostMapping("/papel")
  Object note(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.CONVENE);
    var rows = new PaperRows(FormData.of(sent.getParameterMap()));
    int wrong = rows.wrongRow();
    if (wrong > 0) {
      return page(its, rows, t.say("paper.problem", wrong), t);
    }
    var arrivals = rows.arrivals();
    if (arrivals.isEmpty()) {
      return page(its, rows, t.say("paper.empty"), t);
    }
    for (var arrival : arrivals) {
      var unused = registers.add(its.document(), arrival);
    }
    return "redirect:" + t.to(its.path() + "/asistencia");
  }

  private static PaperEntryPage page(Opened its, PaperRows rows, String problem, Texts t) {
    return new PaperEntryPage(its.government(), its.path(), its.crumbs(t, true), rows, problem);
  }
}
