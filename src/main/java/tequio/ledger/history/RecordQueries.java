package tequio.ledger.history;

import java.util.List;
import java.util.Map;
import tequio.kernel.SubjectReference;

/** Queries on the public record by subject and from its end, one statement each. */
public interface RecordQueries {

  /**
   * Returns the entries about these subjects, about subjects below them ({@code 3.1} below {@code
   * 3}), and the erasures of any of these, in the order of the record.
   */
  List<Entry> about(List<SubjectReference> subjects);

  /** Returns the newest entry of each subject with a body that was not erased. */
  List<Entry> newest(List<SubjectReference> subjects);

  /**
   * Returns the entries of these versions of subjects; versions that were never recorded are left
   * out.
   */
  List<Entry> list(Map<SubjectReference, Integer> versions);

  /** Returns the place of each version of these subjects. */
  List<Citation> cite(List<SubjectReference> subjects);

  /** Returns the newest entries of a selection, newest first. */
  List<Entry> latest(EntryFilter span, int most);
}
