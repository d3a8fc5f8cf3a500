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
   * What an entry of one of these kinds says.
   *
   * @param before the version before it, where that is at hand
   */
  RecordEvent read(Entry entry, Optional<Entry> before);

  /** The title that a version gives its document; empty where this entry gives none. */
  Optional<Text> title(Entry entry);

  /** What a reference of one of these kinds is about and has a title. */
  SubjectReference titled(SubjectReference subject);

  /** What stands in front of the title of what a reference is about. */
  Optional<EventLabel> label(SubjectReference subject);

  /** What the page of changes can be narrowed to. */
  List<ChangeFilter> filters();
}
