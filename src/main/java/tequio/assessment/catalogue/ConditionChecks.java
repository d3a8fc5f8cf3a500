package tequio.assessment.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Question;
import tequio.assessment.instrument.QuestionCondition;

/**
 * Conditions name earlier questions and answers that exist. A question whose answers count may only
 * decide on questions of its own criterion: else achieving a criterion could lower the score.
 */
final class ConditionChecks {

  private record Asked(String criterion, Question question) {}

  private final Map<String, Asked> earlier = new HashMap<>();
  private final List<InstrumentProblem> found = new ArrayList<>();

  static List<InstrumentProblem> problems(Instrument instrument) {
    var checks = new ConditionChecks();
    for (int s = 0; s < instrument.sections().size(); s++) {
      var criteria = instrument.sections().get(s).criteria();
      for (int c = 0; c < criteria.size(); c++) {
        var questions = criteria.get(c).questions();
        for (int q = 0; q < questions.size(); q++) {
          var at = "/sections/" + s + "/criteria/" + c + "/questions/" + q;
          checks.question(at, new Asked(criteria.get(c).code(), questions.get(q)));
        }
      }
    }
    return List.copyOf(checks.found);
  }

  private void question(String at, Asked asked) {
    var conditions = asked.question().conditions();
    for (int i = 0; i < conditions.size(); i++) {
      condition(at + "/conditions/" + i, conditions.get(i), asked);
    }
    earlier.putIfAbsent(asked.question().code(), asked);
  }

  private void condition(String at, QuestionCondition condition, Asked asked) {
    var on = earlier.get(condition.question());
    if (on == null) {
      add(at + "/question", InstrumentFault.NO_SUCH_QUESTION, condition.question());
      return;
    }
    if (on.question().scale().counts() && !on.criterion().equals(asked.criterion())) {
      add(at + "/question", InstrumentFault.CONDITION_CHANGES_SCORE, condition.question());
    }
    var possible = possible(on.question().scale());
    if (condition.in().isEmpty()) {
      add(at + "/in", InstrumentFault.TOO_FEW, 1);
    }
    for (int i = 0; i < condition.in().size(); i++) {
      if (!possible.contains(condition.in().get(i))) {
        add(at + "/in/" + i, InstrumentFault.NO_SUCH_ANSWER, condition.in().get(i));
      }
    }
  }

  private static List<String> possible(AnswerScale scale) {
    return switch (scale) {
      case AnswerScale.YesNo yesNo -> List.of("yes", "no");
      case AnswerScale.Levels(var levels, var from) ->
          levels.stream().map(it -> String.valueOf(it.value())).toList();
      case AnswerScale.Choice(var options) -> codes(options);
      case AnswerScale.Several(var options) -> codes(options);
      case AnswerScale.Amount amount -> List.of();
      case AnswerScale.Words words -> List.of();
      case AnswerScale.Day day -> List.of();
      case AnswerScale.Proof proof -> List.of();
    };
  }

  private static List<String> codes(List<AnswerScale.Option> options) {
    return options.stream().map(AnswerScale.Option::code).toList();
  }

  private void add(String at, InstrumentFault fault, Object detail) {
    found.add(InstrumentProblem.at(at, fault, detail));
  }
}
