package tequio.assessment.result;

import java.util.List;
import java.util.Map;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.Known;
import tequio.kernel.Page;

/**
 * The content of the page of a frozen assessment.
 *
 * @param others earlier results of the same instrument and government, to compare with
 */
public record AssessmentResultView(
    AssessmentResult content, ResultView result, String path, List<Other> others) implements Page {

  /** Another result and where both are compared. */
  public record Other(String words, String to) {}

  /** What the second assessor answered, where it differs. */
  public List<AnswerView> differing() {
    return content.second().stream()
        .flatMap(it -> it.answers().stream())
        .filter(it -> it.hasAnswer() && !it.answer().equals(first().get(it.question())))
        .map(it -> new AnswerView(result.instrument().question(it.question()).orElseThrow(), it))
        .toList();
  }

  private Map<String, Known<AnswerValue>> first() {
    return content.answers().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                AnsweredQuestion::question, AnsweredQuestion::answer));
  }
}
