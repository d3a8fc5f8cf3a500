package tequio.secretariat.meeting.page;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.plan.board.BoardNote;
import tequio.secretariat.record.MeetingLists;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Note on the board: the next session of the secretariat. */
@Component
@Order(3)
class MeetingBoardNote implements BoardNote {

  private final MeetingLists meetings;

  MeetingBoardNote(MeetingLists meetings) {
    this.meetings = meetings;
  }

  @Override
  public Optional<Link> find(Government government, Texts t) {
    return meetings
        .findNext(government)
        .map(it ->
            new Link(
                t.say("meeting.next", t.day(it.held())),
                government.path() + "/secretariado/sesiones/" + it.number()));
  }
}
