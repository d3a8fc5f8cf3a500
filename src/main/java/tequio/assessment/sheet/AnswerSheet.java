package tequio.assessment.sheet;

import java.util.List;
import tequio.assessment.instrument.Question;
import tequio.assessment.result.AnsweredQuestion;

/**
 * What the program understood of a table of answers.
 *
 * @param columns which cell of the head was taken for what, as it was written
 * @param lines answers that can be saved
 * @param problems everything that cannot, at its cell
 * @param empty rows whose answer was left out
 */
public record AnswerSheet(
    List<String> columns, List<Line> lines, List<CellProblem> problems, int empty) {

  /** An answer and the row it stands in. */
  public record Line(int row, Question question, AnsweredQuestion answered) {}

  /**
   * Something that cannot be read.
   *
   * @param cell as a spreadsheet names it
   * @param key of the words that say what is wrong
   */
  public record CellProblem(String cell, String key, String what) {}

  public boolean isGood() {
    return problems.isEmpty() && !lines.isEmpty();
  }
}
