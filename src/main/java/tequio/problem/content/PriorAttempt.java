package tequio.problem.content;

import java.util.Optional;
import tequio.kernel.Text;

/**
 * Something that was done about a problem before.
 *
 * @param period years or dates, in words
 * @param shortfall why it did not solve the problem
 */
public record PriorAttempt(Text what, Optional<String> period, Text shortfall) {}
