package tequio.plan.board;

import java.util.Optional;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Line on the board of a government with a link to the details; implemented by features. */
public interface BoardNote {

  Optional<Link> find(Government government, Texts t);
}
