package tequio.consultation.outcome;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;

/** What came out of groups of submissions, from all features. */
@Component
public class SubmissionOutcomes {

  private final List<OutcomeSource> sources;

  SubmissionOutcomes(List<OutcomeSource> sources) {
    this.sources = List.copyOf(sources);
  }

  public List<SubmissionOutcome> list(SubjectReference consultation, Set<Integer> groups) {
    return groups.isEmpty()
        ? List.of()
        : sources.stream().flatMap(it -> it.list(consultation, groups).stream()).toList();
  }
}
