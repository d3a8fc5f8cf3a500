package tequio.assessment.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.BlankRules;
import tequio.assessment.instrument.Question;
import tequio.assessment.instrument.QuestionCondition;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;

/** How much of a question is achieved, from 0 to 1, given all answers. */
final class QuestionScorer {

  private final BlankRules blanks;

  QuestionScorer(BlankRules blanks) {
    this.blanks = blanks;
  }

  /** Empty where the question does not count. */
  Optional<ScoreRange> share(Question question, Map<String, Known<AnswerValue>> answers) {
    if (!question.scale().counts()) {
      return Optional.empty();
    }
    return switch (asked(question, answers)) {
      case NO -> Optional.empty();
      case UNKNOWN -> Optional.of(ScoreRange.ANY);
      case YES -> answered(question, answer(question.code(), answers));
    };
  }

  /** Whether the conditions of a question hold. */
  Asked asked(Question question, Map<String, Known<AnswerValue>> answers) {
    var all = Asked.YES;
    for (var condition : question.conditions()) {
      var one = holds(condition, answers);
      if (one == Asked.NO) {
        return Asked.NO;
      }
      all = one == Asked.UNKNOWN ? one : all;
    }
    return all;
  }

  /** Whether a question is asked. */
  enum Asked {
    YES,
    NO,
    UNKNOWN
  }

  static Known<AnswerValue> answer(String code, Map<String, Known<AnswerValue>> answers) {
    return answers.getOrDefault(code, Known.missing(MissingReason.NOT_REVIEWED));
  }

  private Asked holds(QuestionCondition condition, Map<String, Known<AnswerValue>> answers) {
    return switch (answer(condition.question(), answers)) {
      case Known.Value<AnswerValue>(var it) ->
          it.plain().stream().anyMatch(condition.in()::contains) ? Asked.YES : Asked.NO;
      case Known.Missing<AnswerValue>(var why) ->
          blanks.of(why) == BlankRules.Treatment.EXCLUDED ? Asked.NO : Asked.UNKNOWN;
    };
  }

  private Optional<ScoreRange> answered(Question question, Known<AnswerValue> answer) {
    return switch (answer) {
      case Known.Value<AnswerValue>(var it) -> share(question.scale(), it);
      case Known.Missing<AnswerValue>(var why) ->
          blanks.of(why) == BlankRules.Treatment.EXCLUDED
              ? Optional.empty()
              : Optional.of(ScoreRange.ANY);
    };
  }

  /** An answer of another kind than the question takes says nothing of it. */
  private static Optional<ScoreRange> share(AnswerScale scale, AnswerValue value) {
    if (scale instanceof AnswerScale.YesNo && value instanceof AnswerValue.YesOrNo(boolean yes)) {
      return Optional.of(yes ? ScoreRange.WHOLE : ScoreRange.NONE);
    }
    if (scale instanceof AnswerScale.Levels levels
        && value instanceof AnswerValue.Level(int level)) {
      return Optional.of(ScoreRange.exactly(ofLevel(levels, level)));
    }
    if (scale instanceof AnswerScale.Amount amount
        && value instanceof AnswerValue.Amount(var number)) {
      return Optional.of(ScoreRange.exactly(ofAmount(amount, number)));
    }
    return Optional.of(ScoreRange.ANY);
  }

  private static BigDecimal ofLevel(AnswerScale.Levels scale, int value) {
    int least = scale.levels().getFirst().value();
    int most = scale.achievedFrom().orElse(scale.levels().getLast().value());
    return proportion(
        BigDecimal.valueOf(value), BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  private static BigDecimal ofAmount(AnswerScale.Amount scale, BigDecimal value) {
    var most = scale.goal().or(scale::most).orElseThrow();
    return proportion(value, scale.least().orElseThrow(), most);
  }

  private static BigDecimal proportion(BigDecimal value, BigDecimal least, BigDecimal most) {
    if (value.compareTo(most) >= 0) {
      return BigDecimal.ONE;
    }
    return value.compareTo(least) <= 0
        ? BigDecimal.ZERO
        : value.subtract(least).divide(most.subtract(least), Scorer.PRECISION);
  }
}
