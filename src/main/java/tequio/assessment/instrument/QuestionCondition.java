package tequio.assessment.instrument;

import java.util.List;

/**
 * That another question was answered with one of these values.
 *
 * @param question its code
 * @param in {@code yes} and {@code no}, values of levels, or codes of options
 */
public record QuestionCondition(String question, List<String> in) {

  public QuestionCondition {
    in = List.copyOf(in);
  }
}
