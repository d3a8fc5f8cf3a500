package tequio.ledger.history;

import java.util.List;
import java.util.Map;
import tequio.kernel.SubjectReference;

/** Queries on the public record by subject and from its end, one statement each. */
public interface RecordQueries {

  /**
   * Everything recorded of these subjects, of what hangs below them ({@code 3.1} below {@code 3})
   * and of the erasure of any of it, in the order of the record.
   */
  List<Entry> about(List<SubjectReference> subjects);

  /** The newest entry of each of these subjects whose body is still there. */
  List<Entry> newest(List<SubjectReference> subjects);

  /** These subjects in these versions; what was never recorded is left out. */
  List<Entry> list(Map<SubjectReference, Integer> versions);

  /** Where each version of these subjects stands. */
  List<Citation> cite(List<SubjectReference> subjects);

  /** The newest entries of a stretch, newest first. */
  List<Entry> latest(EntryFilter span, int most);
}
