package tequio.gathering.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.gathering.act.GatheringReader;
import tequio.gathering.act.GatheringRecord;
import tequio.gathering.content.GatheringState;
import tequio.plan.board.BoardNote;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Note on the board: the next gathering of a government. */
@Component
class GatheringBoardNote implements BoardNote {

  private final GatheringReader gatherings;
  private final Clock clock;

  GatheringBoardNote(GatheringReader gatherings, Clock clock) {
    this.gatherings = gatherings;
    this.clock = clock;
  }

  @Override
  public Optional<Link> find(Government government, Texts t) {
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    return gatherings.list(government.key()).stream()
        .filter(it -> it.state() == GatheringState.ANNOUNCED)
        .filter(it -> !it.gathering().date().isBefore(today))
        .min(Comparator.comparing((GatheringRecord it) -> it.gathering().date()))
        .map(it ->
            new Link(
                t.say(
                    "gathering.next", it.gathering().title().words(), t.day(it.gathering().day())),
                government.path() + "/eventos/" + it.document().code()));
  }
}
