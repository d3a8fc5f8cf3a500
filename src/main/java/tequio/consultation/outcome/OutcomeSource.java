package tequio.consultation.outcome;

import java.util.List;
import java.util.Set;
import tequio.kernel.SubjectReference;

/** Implemented by features whose documents come out of groups of submissions. */
public interface OutcomeSource {

  /**
   * Returns what came out of any of these groups.
   *
   * @param consultation reference of the consultation, of kind {@code consultation}
   * @param groups numbers of groups within it
   */
  List<SubmissionOutcome> list(SubjectReference consultation, Set<Integer> groups);
}
