package tequio.search.index;

import java.util.LinkedHashSet;
import java.util.Set;
import tequio.kernel.Ref;
import tequio.plan.published.CommitmentKey;

/**
 * What one transaction published.
 *
 * @param reworded governments of which more changed than how a promise stands
 */
record Changes(
    Set<Ref> plans, Set<CommitmentKey> commitments, Set<Ref> documents, Set<String> reworded) {

  Changes() {
    this(
        new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  void add(Ref subject) {
    var government = subject.government();
    switch (subject.kind()) {
      case "plan" -> addPlan(subject);
      case "plan-withdrawal" ->
          addPlan(new Ref("plan", government, subject.code().split("\\.")[0]));
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

  private void addPlan(Ref plan) {
    plans.add(plan);
    reworded.add(plan.government().value());
  }
}
