package tequio.problem.outcome;

import java.util.List;
import tequio.kernel.SubjectReference;

/** Supplies what came of a problem. A feature that builds on problems declares one as a bean. */
public interface ProblemOutcomeSource {

  /** Returns what came of a problem, the earliest first. */
  List<ProblemOutcome> list(SubjectReference problem);
}
