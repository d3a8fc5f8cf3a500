package tequio.roundtable.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.roundtable.content.TableNodeSide;
import tequio.roundtable.live.LiveNode;
import tequio.roundtable.live.LiveTables;
import tequio.roundtable.live.TableTree;
import tequio.secretariat.entry.EntryFields;
import tequio.web.Texts;

/** Notes causes and effects of what has priority in a working table. */
@Controller
@RequestMapping({
  "/trabajo/{government}/mesas/{code}/arbol",
  "/en/trabajo/{government}/mesas/{code}/arbol"
})
class TableTreeController {

  private static final int LONGEST_TRUNK = 500;

  private final RoundtableDesk desk;
  private final LiveTables tables;
  private final TableTree tree;

  TableTreeController(RoundtableDesk desk, LiveTables tables, TableTree tree) {
    this.desk = desk;
    this.tables = tables;
    this.tree = tree;
  }

  @PostMapping
  String setTrunk(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var said = EntryFields.of(sent).words("what", LONGEST_TRUNK).checked();
    tables.setTrunk(its.document(), said.words("what"));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/nodos")
  String add(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var fields = EntryFields.of(sent).words("words", LiveNode.LONGEST);
    var place = String.valueOf(sent.getParameter("place")).split("-", -1);
    var side = TableNodeSide.find(place[0]);
    var said = fields.choice("place", side.isPresent()).checked();
    var parent =
        java.util.Optional.of(place.length > 1 ? place[1] : "")
            .filter(it -> it.matches("\\d{1,6}"))
            .map(Integer::valueOf);
    var unused = tree.add(its.document(), side.orElseThrow(), parent, said.words("words"));
    return "redirect:" + t.to(its.path());
  }

  @PostMapping("/nodos/{number}/baja")
  String remove(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    tree.remove(its.document(), number);
    return "redirect:" + t.to(its.path());
  }
}
