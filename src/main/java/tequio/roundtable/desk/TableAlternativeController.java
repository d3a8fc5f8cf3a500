package tequio.roundtable.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.roundtable.content.AlternativeDecision;
import tequio.roundtable.live.LiveAlternative;
import tequio.roundtable.live.TableAlternatives;
import tequio.roundtable.live.TableAlternatives.TableDecision;
import tequio.secretariat.entry.EntryFields;
import tequio.web.Texts;

/** Notes the alternatives of a working table and what it decides on each. */
@Controller
@RequestMapping({
  "/trabajo/{government}/mesas/{code}/alternativas",
  "/en/trabajo/{government}/mesas/{code}/alternativas"
})
class TableAlternativeController {

  private final RoundtableDesk desk;
  private final TableAlternatives alternatives;

  TableAlternativeController(RoundtableDesk desk, TableAlternatives alternatives) {
    this.desk = desk;
    this.alternatives = alternatives;
  }

  @PostMapping
  String add(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var said = EntryFields.of(sent).words("what", LiveAlternative.LONGEST).checked();
    alternatives.add(its.document(), said.words("what"));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/{number}/resolucion")
  String decide(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var decision = AlternativeDecision.find(String.valueOf(sent.getParameter("choice")));
    var said =
        EntryFields.of(sent)
            .choice("choice", decision.isPresent())
            .words("reason", LiveAlternative.LONGEST)
            .checked();
    var into =
        said.findNumber("by").filter(it -> decision.orElseThrow() == AlternativeDecision.MERGED);
    alternatives.decide(
        its.document(),
        number,
        new TableDecision(decision.orElseThrow(), said.words("reason"), into));
    return "redirect:" + t.to(its.path()) + "#alternativa-" + number;
  }
}
