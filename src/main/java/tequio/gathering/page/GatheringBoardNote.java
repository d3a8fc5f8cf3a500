package tequio.gathering.page;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.gathering.act.GatheringReader;
import tequio.gathering.act.GatheringRecord;
import tequio.plan.board.BoardNote;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Note on the board: the next gathering of a government. */
@Component
@Order(2)
class GatheringBoardNote implements BoardNote {

  private final GatheringReader gatherings;

  GatheringBoardNote(GatheringReader gatherings) {
    this.gatherings = gatherings;
  }

  @Override
  public Optional<Link> find(Government government, Texts t) {
    return gatherings.coming(government.key()).stream()
        .min(Comparator.comparing((GatheringRecord it) -> it.gathering().date()))
        .map(it ->
            new Link(
                t.say(
                    "gathering.next", it.gathering().title().words(), t.day(it.gathering().day())),
                it.path()));
  }
}
