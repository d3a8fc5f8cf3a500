package tequio.plan.file;

import java.util.List;
import tequio.plan.file.rules.ValidationErrorCode;
import tequio.web.Texts;

/**
 * Problem in a plan file, with its line and path.
 *
 * @param pointer a JSON pointer; empty for the file as a whole
 * @param line from 1
 */
public record ImportProblem(
    String pointer, int line, ValidationErrorCode wrong, List<String> details) {

  /** In the reader's language, without its place. */
  public String say(Texts t) {
    return t.say(Texts.key(wrong), details.toArray());
  }
}
