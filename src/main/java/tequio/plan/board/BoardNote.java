package tequio.plan.board;

import java.util.Optional;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** A line on the board of a government, with where it is told in full. A feature implements one. */
public interface BoardNote {

  Optional<Link> find(Government government, Texts t);
}
