package tequio.roundtable.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.roundtable.board.TableResults;
import tequio.roundtable.content.RoundtableCancellation;
import tequio.roundtable.content.RoundtableStage;
import tequio.roundtable.live.LiveTables;
import tequio.roundtable.record.RoundtableActs;
import tequio.secretariat.entry.EntryFields;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Begins a working table, opens and closes its stages, and publishes what it resulted in. */
@Controller
@RequestMapping({"/trabajo/{government}/mesas/{code}", "/en/trabajo/{government}/mesas/{code}"})
class TableStageController {

  private final RoundtableDesk desk;
  private final LiveTables tables;
  private final TableResults results;
  private final RoundtableActs acts;

  TableStageController(
      RoundtableDesk desk, LiveTables tables, TableResults results, RoundtableActs acts) {
    this.desk = desk;
    this.tables = tables;
    this.results = results;
    this.acts = acts;
  }

  @PostMapping("/apertura")
  String begin(@PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var its = desk.run(government, code, caller);
    if (!its.its().isOpen()) {
      throw new BusinessRuleException(LiveTables.Rule.OVER);
    }
    tables.begin(its.document());
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/etapas/{stage}/{act:apertura|cierre}")
  String change(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String stage,
      @PathVariable String act,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var named = RoundtableStage.findBySegment(stage).orElseThrow(GovernmentAccess::nothingThere);
    if (act.equals("apertura")) {
      tables.open(its.document(), named);
    } else {
      tables.shut(its.document(), named);
    }
    return "redirect:" + t.to(its.path());
  }

  /** Closes the register of who came, and states how many. */
  @PostMapping("/cierre")
  String closeRegister(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    acts.close(its.its(), RoundtableDesk.convener(its, office(sent), caller));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/publicacion")
  String publish(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    results.publish(its.its(), RoundtableDesk.convener(its, office(sent), caller));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/cancelacion")
  String cancel(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var said =
        EntryFields.of(sent)
            .words("chair", EntryFields.SHORT)
            .words("reason", EntryFields.LONG)
            .checked();
    acts.cancel(
        its.its(),
        new RoundtableCancellation(
            PartialDate.of(its.its().today()), Text.spanish(said.words("reason"))),
        RoundtableDesk.convener(its, said.words("chair"), caller));
    return "redirect:" + t.to(its.path());
  }

  private static String office(HttpServletRequest sent) {
    return EntryFields.of(sent).words("chair", EntryFields.SHORT).checked().words("chair");
  }
}
