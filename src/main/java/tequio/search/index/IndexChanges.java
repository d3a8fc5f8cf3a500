package tequio.search.index;

import java.util.LinkedHashSet;
import java.util.Set;
import tequio.kernel.SubjectReference;
import tequio.plan.version.CommitmentKey;

/**
 * Changes of one transaction.
 *
 * @param reworded governments with changes beyond the status of commitments
 */
record IndexChanges(
    Set<SubjectReference> plans,
    Set<CommitmentKey> commitments,
    Set<SubjectReference> documents,
    Set<String> reworded) {

  IndexChanges() {
    this(
        new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  void add(SubjectReference subject) {
    var government = subject.government();
    switch (subject.kind()) {
      case "plan" -> addPlan(subject);
      case "plan-withdrawal" ->
          addPlan(new SubjectReference("plan", government, subject.code().split("\\.")[0]));
      case "commitment" -> {
        commitments.add(new CommitmentKey(government, Integer.parseInt(subject.code())));
        reworded.add(government.value());
      }
      case "progress-report", "verification" ->
          commitments.add(
              new CommitmentKey(government, Integer.parseInt(subject.code().split("\\.")[0])));
      default -> {
        documents.add(subject);
        reworded.add(government.value());
      }
    }
  }

  private void addPlan(SubjectReference plan) {
    plans.add(plan);
    reworded.add(plan.government().value());
  }
}
