package tequio.roundtable.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.roundtable.live.TableCard;
import tequio.roundtable.live.TableCard.CardChannel;
import tequio.roundtable.live.TableCards;
import tequio.secretariat.entry.EntryFields;
import tequio.web.Texts;

/** Types cards of paper, and keeps cards from being published. */
@Controller
@RequestMapping({
  "/trabajo/{government}/mesas/{code}/tarjetas",
  "/en/trabajo/{government}/mesas/{code}/tarjetas"
})
class TableCardController {

  private final RoundtableDesk desk;
  private final TableCards cards;

  TableCardController(RoundtableDesk desk, TableCards cards) {
    this.desk = desk;
    this.cards = cards;
  }

  /** All rows of the form or none; each has an id that follows from that of the form. */
  @PostMapping
  String add(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    var fields = EntryFields.of(sent);
    for (int row = 0; row < RoundtableRunPage.ROWS; row++) {
      fields = fields.maybe("words" + row, TableCard.LONGEST);
    }
    var said = fields.checked();
    for (int row = 0; row < RoundtableRunPage.ROWS; row++) {
      var words = said.findWords("words" + row);
      if (words.isPresent()) {
        var unused =
            cards.add(its.document(), id(said.words("id"), row), words.get(), CardChannel.PAPER);
      }
    }
    return "redirect:" + t.to(its.path());
  }

  private static UUID id(String form, int row) {
    var name = form.isEmpty() ? UUID.randomUUID().toString() : form;
    return UUID.nameUUIDFromBytes((name + "-" + row).getBytes(UTF_8));
  }

  /** Keeps a card from being published for a reason; without one it is published again. */
  @PostMapping("/{number}/reserva")
  String withhold(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.run(government, code, caller);
    Optional<String> reason =
        EntryFields.of(sent).maybe("reason", EntryFields.SHORT).checked().findWords("reason");
    cards.withhold(its.document(), number, reason);
    return "redirect:" + t.to(its.path());
  }
}
