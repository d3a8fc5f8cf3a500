package tequio.publishing.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Entry;

/** Reads the entries of a feature that keeps its documents and facts itself. */
public interface RecordEventProvider {

  /** Kinds of entries that it reads. */
  Set<String> kinds();

  /**
   * Reads an entry of one of these kinds.
   *
   * @param before the version before it, if available
   */
  RecordEvent read(Entry entry, Optional<Entry> before);

  /** Returns the title that a version gives its document; empty if the entry gives none. */
  Optional<Text> title(Entry entry);

  /** Returns the titled subject that a reference of one of these kinds is about. */
  SubjectReference titled(SubjectReference subject);

  /** Returns the label before the title of what a reference is about. */
  Optional<EventLabel> label(SubjectReference subject);

  /** Returns the filters that it adds to the page of changes. */
  List<ChangeFilter> filters();
}
