package tequio.roundtable.page;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.plan.board.BoardNote;
import tequio.roundtable.record.RoundtableReader;
import tequio.roundtable.record.RoundtableRecord;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Note on the board: the next working table of a government. */
@Component
@Order(4)
class RoundtableBoardNote implements BoardNote {

  private final RoundtableReader roundtables;

  RoundtableBoardNote(RoundtableReader roundtables) {
    this.roundtables = roundtables;
  }

  @Override
  public Optional<Link> find(Government government, Texts t) {
    var all = roundtables.list(government.key());
    var next =
        all.stream()
            .filter(RoundtableRecord::isComing)
            .min(Comparator.comparing((RoundtableRecord it) -> it.roundtable().date()));
    return next.map(it ->
            new Link(
                t.say(
                    "roundtable.next",
                    it.roundtable().title().words(),
                    t.day(it.roundtable().day())),
                it.path()))
        .or(() -> past(government, all.size(), t));
  }

  private static Optional<Link> past(Government government, int tables, Texts t) {
    return tables == 0
        ? Optional.empty()
        : Optional.of(new Link(t.say("roundtable.note", tables), government.path() + "/mesas"));
  }
}
