package tequio.publishing.changes;

import gg.jte.Content;
import java.util.Optional;
import tequio.territory.Government;
import tequio.web.Texts;

/** Figure above the changes of a government. A feature implements one. */
public interface ChangesFigure {

  /** Empty where the feature has nothing of that government. */
  Optional<Content> find(Government government, Texts t);
}
