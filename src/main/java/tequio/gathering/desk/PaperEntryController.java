package tequio.gathering.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.gathering.attendance.AttendanceRegisters;
import tequio.gathering.desk.AttendanceDesk.OpenRegister;
import tequio.web.Texts;
import tequio.web.form.FormData;

/** Controller of attendance on paper: the sheet to print, and the form in which it is typed. */
@Controller
@RequestMapping({
  "/trabajo/{government}/eventos/{code}/asistencia",
  "/en/trabajo/{government}/eventos/{code}/asistencia",
  "/trabajo/{government}/mesas/{code}/asistencia",
  "/en/trabajo/{government}/mesas/{code}/asistencia"
})
class PaperEntryController {

  private final AttendanceDesk desk;
  private final AttendanceRegisters registers;

  PaperEntryController(AttendanceDesk desk, AttendanceRegisters registers) {
    this.desk = desk;
    this.registers = registers;
  }

  @GetMapping("/hoja")
  AttendanceSheetPage sheet(HttpServletRequest request, Caller caller, Texts t) {
    var its = desk.read(request, caller);
    return new AttendanceSheetPage(its.government(), its.attended(), its.crumbs(t));
  }

  @GetMapping("/papel")
  PaperEntryPage ask(HttpServletRequest request, Caller caller, Texts t) {
    var its = desk.open(request, caller);
    return page(its, new PaperRows(FormData.NONE), "", t);
  }

  /** All rows of a sheet or none: they come in one transaction with the form. */
  @PostMapping("/papel")
  Object note(HttpServletRequest request, Caller caller, Texts t) {
    var its = desk.open(request, caller);
    var rows = new PaperRows(FormData.of(request.getParameterMap()));
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

  private static PaperEntryPage page(OpenRegister its, PaperRows rows, String problem, Texts t) {
    return new PaperEntryPage(its.government(), its.path(), its.crumbs(t), rows, problem);
  }
}
