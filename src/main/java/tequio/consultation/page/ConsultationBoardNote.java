package tequio.consultation.page;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.plan.board.BoardNote;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Note on the board: the way to the consultations of the government, read from no table. */
@Component
@Order(2)
class ConsultationBoardNote implements BoardNote {

  @Override
  public Optional<Link> find(Government government, Texts t) {
    return Optional.of(new Link(t.say("consultation.note"), government.path() + "/consultas"));
  }
}
