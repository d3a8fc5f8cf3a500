package tequio.gathering.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.gathering.attendance.ArrivalChannel;
import tequio.gathering.attendance.ArrivalForm;
import tequio.gathering.attendance.AttendanceBoard;
import tequio.gathering.attendance.AttendanceRegisters;
import tequio.gathering.attendance.DoorCodes;
import tequio.gathering.desk.AttendanceDesk.OpenRegister;
import tequio.kernel.BusinessRuleException;
import tequio.live.LiveChanges;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.work.GovernmentAccess;

/**
 * Controller of the register of what people attend, as whoever stands at the entrance works with
 * it.
 */
@Controller
@RequestMapping({
  "/trabajo/{government}/eventos/{code}/asistencia",
  "/en/trabajo/{government}/eventos/{code}/asistencia",
  "/trabajo/{government}/mesas/{code}/asistencia",
  "/en/trabajo/{government}/mesas/{code}/asistencia"
})
class AttendanceDeskController {

  private static final int SHOWN = 10;

  private final AttendanceDesk desk;
  private final AttendanceRegisters registers;
  private final AttendanceBoard board;
  private final DoorCodes codes;
  private final LiveChanges changes;

  AttendanceDeskController(
      AttendanceDesk desk,
      AttendanceRegisters registers,
      AttendanceBoard board,
      DoorCodes codes,
      LiveChanges changes) {
    this.desk = desk;
    this.registers = registers;
    this.board = board;
    this.codes = codes;
    this.changes = changes;
  }

  @PostMapping("/apertura")
  String open(HttpServletRequest request, Caller caller, Texts t) {
    var its = desk.open(request, caller);
    if (its.attended().call().over()) {
      throw new BusinessRuleException(AttendanceRegisters.Rule.OVER);
    }
    var unused = registers.open(its.document());
    return "redirect:" + t.to(its.path() + "/asistencia");
  }

  @GetMapping
  AttendanceDeskPage show(HttpServletRequest request, Caller caller, Texts t) {
    var its = desk.open(request, caller);
    return page(its, Form.of(FormData.NONE), t);
  }

  @PostMapping
  Object add(HttpServletRequest request, Caller caller, Texts t) {
    var its = desk.open(request, caller);
    var questions = ArrivalForm.questions(its.attended().groups());
    var result = FormResult.of(request, questions, t);
    return result.orAgain(
        form -> page(its, form, t),
        said -> {
          var wrong = ArrivalForm.problem(said, result, t);
          if (wrong.isPresent()) {
            return page(its, wrong.get(), t);
          }
          var unused =
              registers.add(its.document(), ArrivalForm.arrival(said, ArrivalChannel.ASSISTANT));
          changes.announce(its.document());
          return "redirect:" + t.to(its.path() + "/asistencia");
        });
  }

  @PostMapping("/{number}/baja")
  String remove(@PathVariable int number, HttpServletRequest request, Caller caller, Texts t) {
    var its = desk.open(request, caller);
    if (!registers.remove(its.document(), number)) {
      throw GovernmentAccess.nothingThere();
    }
    return "redirect:" + t.to(its.path() + "/asistencia");
  }

  private AttendanceDeskPage page(OpenRegister its, Form form, Texts t) {
    var code = codes.of(its.document()).orElseThrow(GovernmentAccess::nothingThere);
    return AttendanceDeskPage.of(
        its, code, board.balance(its.document()), registers.latest(its.document(), SHOWN), form, t);
  }
}
