package tequio.roundtable.page;

import java.time.Clock;
import java.time.LocalDate;
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
  private final Clock clock;

  RoundtableBoardNote(RoundtableReader roundtables, Clock clock) {
    this.roundtables = roundtables;
    this.clock = clock;
  }

  @Override
  public Optional<Link> find(Government government, Texts t) {
    var all = roundtables.calls(government.key());
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    return all.stream()
        .filter(it -> !it.content().date().isBefore(today))
        .sorted(Comparator.comparing(it -> it.content().date()))
        .flatMap(it -> roundtables.find(government.key(), it.document().code()).stream())
        .filter(RoundtableRecord::isComing)
        .findFirst()
        .map(it -> next(it, t))
        .or(() -> past(government, all.size(), t));
  }

  private static Link next(RoundtableRecord it, Texts t) {
    var table = it.roundtable();
    return new Link(t.say("roundtable.next", table.title().words(), t.day(table.day())), it.path());
  }

  private static Optional<Link> past(Government government, int tables, Texts t) {
    return tables == 0
        ? Optional.empty()
        : Optional.of(new Link(t.say("roundtable.note", tables), government.path() + "/mesas"));
  }
}
