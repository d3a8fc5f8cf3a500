package tequio.roundtable.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.gathering.attendance.AttendanceBoard;
import tequio.gathering.attendance.AttendanceRegisters;
import tequio.gathering.attendance.AttendanceRegisters.RegisterState;
import tequio.roundtable.board.TableBoards;
import tequio.roundtable.desk.RoundtableDesk.OpenTable;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Working pages of tables: all of a government, and one before, while and after it is held. */
@Controller
@RequestMapping({"/trabajo/{government}/mesas", "/en/trabajo/{government}/mesas"})
class RoundtableDeskController {

  private final RoundtableDesk desk;
  private final RoundtablePages pages;

  RoundtableDeskController(RoundtableDesk desk, RoundtablePages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** Reads what the page of a table shows beside the table itself. */
  @Component
  static class RoundtablePages {

    private final TableBoards boards;
    private final AttendanceRegisters registers;
    private final AttendanceBoard attendance;

    RoundtablePages(TableBoards boards, AttendanceRegisters registers, AttendanceBoard attendance) {
      this.boards = boards;
      this.registers = registers;
      this.attendance = attendance;
    }

    RoundtableRunPage of(OpenTable its, Caller caller, Form form) {
      var register = registers.state(its.document());
      return new RoundtableRunPage(
          its.government(),
          its.its(),
          boards.find(its.document()),
          register,
          Optional.of(its.document())
              .filter(it -> register == RegisterState.OPEN)
              .map(attendance::balance),
          caller.may(Permission.RUN_TABLE, its.government().key()),
          form);
    }
  }

  @GetMapping
  RoundtableDeskPage list(@PathVariable String government, Caller caller) {
    var whose = desk.open(government, caller, Permission.SEE_DRAFTS);
    return new RoundtableDeskPage(
        whose, desk.list(whose), caller.may(Permission.RUN_TABLE, whose.key()));
  }

  @GetMapping("/{code}")
  RoundtableRunPage show(
      @PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return pages.of(its, caller, Form.of(FormData.NONE));
  }

  /** The register leads here when it is to be closed. */
  @GetMapping("/{code}/cierre")
  String close(@PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    return "redirect:" + t.to(desk.run(government, code, caller).path()) + "#registro";
  }
}
