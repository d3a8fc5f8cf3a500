package tequio.problem.content;

import java.util.Optional;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Measure of a problem.
 *
 * @param what what is measured, with its unit
 * @param today value today, as its source says it
 * @param wanted value that is wanted
 */
public record ProblemFigure(Text what, String today, Optional<String> wanted, Source source) {}
