package tequio.problem.outcome;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Something that came of a problem.
 *
 * @param path address of its page
 * @param state message key of its state
 * @param node number of the node of the tree that it answers
 */
public record ProblemOutcome(
    Text title, String path, PartialDate date, String state, Optional<Integer> node) {}
