package tequio.assessment.result;

import java.math.BigDecimal;
import java.util.List;
import tequio.kernel.Known;

/**
 * That somebody else answered a sample of the questions, and how far both agree.
 *
 * @param seed with which the sample was drawn
 * @param percent of the questions that were drawn
 * @param compared questions that both answered
 * @param equal of those, how many alike
 * @param kappa Cohen's kappa, from -1 to 1; missing where it is not defined
 * @param answers of the second assessor
 */
public record SecondAssessment(
    String seed,
    int percent,
    int compared,
    int equal,
    Known<BigDecimal> kappa,
    List<AnsweredQuestion> answers) {

  public SecondAssessment {
    answers = List.copyOf(answers);
  }
}
