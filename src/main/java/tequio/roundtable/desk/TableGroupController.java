package tequio.roundtable.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.roundtable.live.TableCards;
import tequio.roundtable.live.TableGroup;
import tequio.roundtable.live.TableGroups;
import tequio.secretariat.entry.EntryFields;
import tequio.web.Texts;

/** Puts cards of a working table together, each by an operation of its own. */
@Controller
@RequestMapping({
  "/trabajo/{government}/mesas/{code}/grupos",
  "/en/trabajo/{government}/mesas/{code}/grupos"
})
class TableGroupController {

  private final RoundtableDesk desk;
  private final TableGroups groups;
  private final TableCards cards;

  TableGroupController(RoundtableDesk desk, TableGroups groups, TableCards cards) {
    this.desk = desk;
    this.groups = groups;
    this.cards = cards;
  }

  /** Puts cards into a group, into a new one if it is named, or out of any. */
  @PostMapping
  @Transactional
  public String move(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") List<Integer> card,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var said = EntryFields.of(sent).maybe("name", TableGroup.LONGEST).checked();
    Optional<Integer> group =
        said.findWords("name")
            .map(it -> groups.add(its.document(), it))
            .or(() -> said.findNumber("group"));
    card.forEach(it -> cards.move(its.document(), it, group));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/{number}/nombre")
  String rename(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var said = EntryFields.of(sent).words("name", TableGroup.LONGEST).checked();
    groups.rename(its.document(), number, said.words("name"));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/{number}/union")
  String merge(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var into = EntryFields.of(sent).checked().findNumber("group").orElse(0);
    groups.merge(its.document(), number, into);
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/{number}/baja")
  String remove(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    groups.remove(its.document(), number);
    return "redirect:" + t.to(its.path());
  }
}
