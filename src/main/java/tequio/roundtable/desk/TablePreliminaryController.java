package tequio.roundtable.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.kernel.Characters;
import tequio.roundtable.live.LivePreliminary;
import tequio.roundtable.live.TablePreliminaries;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryFields.Entry;
import tequio.web.Texts;

/** Builds the sentences of a working table: who will do what, for whom, before when. */
@Controller
@RequestMapping({
  "/trabajo/{government}/mesas/{code}/preliminares",
  "/en/trabajo/{government}/mesas/{code}/preliminares"
})
class TablePreliminaryController {

  private static final int LONGEST_WHAT = 500;

  private final RoundtableDesk desk;
  private final TablePreliminaries preliminaries;

  TablePreliminaryController(RoundtableDesk desk, TablePreliminaries preliminaries) {
    this.desk = desk;
    this.preliminaries = preliminaries;
  }

  @PostMapping
  String add(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    preliminaries.add(its.document(), preliminary(sent));
    return "redirect:" + t.to(its.path()) + "#preliminares";
  }

  /** A day of the calendar or words: one of both. */
  private static LivePreliminary preliminary(HttpServletRequest sent) {
    var fields =
        EntryFields.of(sent)
            .words("who", EntryFields.SHORT)
            .words("what", LONGEST_WHAT)
            .words("whom", EntryFields.SHORT)
            .maybe("activities", EntryFields.NOTE)
            .maybe("products", EntryFields.NOTE);
    boolean words = !Characters.isBlank(String.valueOf(sent.getParameter("before")));
    var said = (words ? fields.words("before", EntryFields.SHORT) : fields.day("due")).checked();
    return new LivePreliminary(
        0,
        said.words("who"),
        said.words("what"),
        said.words("whom"),
        words ? Optional.empty() : Optional.of(said.day("due")),
        said.findWords("before"),
        said.findNumber("alternative"),
        lines(said, "activities"),
        lines(said, "products"));
  }

  private static List<String> lines(Entry said, String field) {
    return said.findWords(field).stream()
        .flatMap(String::lines)
        .filter(it -> !Characters.isBlank(it))
        .map(Characters::strip)
        .toList();
  }

  @PostMapping("/{number}/baja")
  String remove(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    preliminaries.remove(its.document(), number);
    return "redirect:" + t.to(its.path()) + "#preliminares";
  }
}
