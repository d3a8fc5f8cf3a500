package tequio.exercise.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * That a step was closed.
 *
 * @param missing codes of the products that nobody has proven
 * @param reason why it was closed without them; always there where some are missing
 */
public record StepClosing(
    String step, PartialDate closed, List<String> missing, Optional<Text> reason) {}
