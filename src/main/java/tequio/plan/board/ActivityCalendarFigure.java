package tequio.plan.board;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.publishing.changes.ChangesFigure;
import tequio.territory.Government;
import tequio.web.Templates;
import tequio.web.Texts;

/** Draws the calendar of activity of the plan on the board above the changes of a government. */
@Component
class ActivityCalendarFigure implements ChangesFigure {

  private final Boards boards;
  private final Templates templates;

  ActivityCalendarFigure(Boards boards, Templates templates) {
    this.boards = boards;
    this.templates = templates;
  }

  @Override
  public Optional<Content> find(Government government, Texts t) {
    return boards.of(government).calendar().map(it -> templates.fragment(it, t));
  }
}
