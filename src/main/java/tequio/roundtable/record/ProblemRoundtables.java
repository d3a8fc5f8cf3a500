package tequio.roundtable.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.problem.outcome.ProblemOutcome;
import tequio.problem.outcome.ProblemOutcomeSource;
import tequio.publishing.version.StatedFact;
import tequio.roundtable.content.PreliminaryCommitment;

/** The working tables that work on a problem, each with its preliminary commitments. */
@Component
class ProblemRoundtables implements ProblemOutcomeSource {

  private final RoundtableReader roundtables;

  ProblemRoundtables(RoundtableReader roundtables) {
    this.roundtables = roundtables;
  }

  @Override
  public List<ProblemOutcome> list(SubjectReference problem) {
    var address = "problemas/" + problem.code();
    return roundtables.list(problem.government()).reversed().stream()
        .filter(it -> it.roundtable().problems().contains(address))
        .flatMap(ProblemRoundtables::outcomes)
        .toList();
  }

  private static Stream<ProblemOutcome> outcomes(RoundtableRecord table) {
    var itself =
        new ProblemOutcome(
            table.roundtable().title(),
            table.path(),
            table.roundtable().day(),
            "kind.roundtable",
            Optional.empty());
    return Stream.concat(
        Stream.of(itself), table.preliminaries().stream().map(it -> outcome(table, it)));
  }

  private static ProblemOutcome outcome(
      RoundtableRecord table, StatedFact<PreliminaryCommitment> preliminary) {
    Text what = preliminary.content().what();
    PartialDate day = table.roundtable().day();
    return new ProblemOutcome(
        what,
        table.path() + "/preliminares/" + preliminary.number(),
        day,
        "kind.preliminary-commitment",
        Optional.empty());
  }
}
