package tequio.publishing.kind;

import java.util.Optional;
import tequio.kernel.PartialDate;

/** Content of a document that tells the day on which what it says happened. */
public interface DatedContent {

  /** Returns the day; empty if the content does not tell it. */
  Optional<PartialDate> happenedOn();
}
