package tequio.problem.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.consultation.outcome.OutcomeSource;
import tequio.consultation.outcome.SubmissionOutcome;
import tequio.kernel.SubjectReference;

/** The public problems that name groups of submissions among their origins. */
@Component
class GroupOutcomes implements OutcomeSource {

  private final ProblemReader problems;

  GroupOutcomes(ProblemReader problems) {
    this.problems = problems;
  }

  @Override
  public List<SubmissionOutcome> list(SubjectReference consultation, Set<Integer> groups) {
    var addresses =
        groups.stream().map(it -> "consultas/" + consultation.code() + "/grupos/" + it).toList();
    return problems.listUncommented(consultation.government()).stream()
        .filter(it -> it.problem().origins().stream().anyMatch(addresses::contains))
        .map(GroupOutcomes::outcome)
        .toList();
  }

  private static SubmissionOutcome outcome(ProblemRecord its) {
    return new SubmissionOutcome(
        "kind.problem", its.problem().title(), its.path(), Optional.empty(), Optional.empty());
  }
}
