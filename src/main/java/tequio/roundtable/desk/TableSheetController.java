package tequio.roundtable.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.kernel.BusinessRuleException;
import tequio.roundtable.content.ScoringCriterion;
import tequio.roundtable.live.DotVotes;
import tequio.roundtable.live.TableAlternatives;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryFields.Entry;
import tequio.web.Texts;

/** Types sheets of paper: the dots and the scores of one person each. */
@Controller
@RequestMapping({
  "/trabajo/{government}/mesas/{code}/hojas",
  "/en/trabajo/{government}/mesas/{code}/hojas"
})
class TableSheetController {

  /** Rules of sheets. */
  enum Rule implements BusinessRuleException.Rule {
    /** The sheet has no number between 1 and 9999. */
    NO_SHEET,
    /** Nothing is marked on it. */
    EMPTY_SHEET
  }

  private final RoundtableDesk desk;
  private final DotVotes dots;
  private final TableAlternatives alternatives;

  TableSheetController(RoundtableDesk desk, DotVotes dots, TableAlternatives alternatives) {
    this.desk = desk;
    this.dots = dots;
    this.alternatives = alternatives;
  }

  @PostMapping("/puntos")
  String dots(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var said = EntryFields.of(sent).checked();
    var groups = new ArrayList<Integer>();
    for (int dot = 1; dot <= DotVotes.DOTS; dot++) {
      said.findNumber("dot" + dot).ifPresent(groups::add);
    }
    if (groups.isEmpty()) {
      throw new BusinessRuleException(Rule.EMPTY_SHEET);
    }
    dots.put(its.document(), sheet(said), groups);
    return "redirect:" + t.to(its.path()) + "#f-hoja";
  }

  @PostMapping("/calificaciones")
  String scores(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var said = EntryFields.of(sent).checked();
    var scores = new LinkedHashMap<Integer, Integer>();
    for (int i = 1; i <= its.its().roundtable().criteria().size(); i++) {
      int criterion = i;
      said.findNumber("score" + i)
          .filter(it -> it >= ScoringCriterion.LOWEST && it <= ScoringCriterion.HIGHEST)
          .ifPresent(it -> scores.put(criterion, it));
    }
    if (scores.isEmpty()) {
      throw new BusinessRuleException(Rule.EMPTY_SHEET);
    }
    int alternative = said.findNumber("alternative").orElse(0);
    alternatives.score(its.document(), sheet(said), alternative, scores);
    return "redirect:" + t.to(its.path()) + "#f-calificacion";
  }

  private static String sheet(Entry said) {
    return said.findNumber("sheet")
        .filter(it -> it > 0)
        .map(it -> "hoja-" + it)
        .orElseThrow(() -> new BusinessRuleException(Rule.NO_SHEET));
  }
}
