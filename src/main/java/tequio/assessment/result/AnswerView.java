package tequio.assessment.result;

import static java.util.stream.Collectors.joining;

import java.util.List;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Question;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.web.Texts;

/** An answer beside its question, and how it is said in words. */
public record AnswerView(Question question, AnsweredQuestion answered) {

  /** Whether something is claimed whose proof the instrument asks for and nobody gave. */
  public boolean lacksEvidence() {
    return question.needsEvidence()
        && answered.evidence().isEmpty()
        && answered.answer().find().filter(this::claims).isPresent();
  }

  private boolean claims(AnswerValue value) {
    return switch (value) {
      case AnswerValue.YesOrNo(boolean yes) -> yes;
      case AnswerValue.Level(int level) ->
          question.scale() instanceof AnswerScale.Levels levels
              && level > levels.levels().getFirst().value();
      case AnswerValue.Amount amount -> true;
      case AnswerValue.Words words -> true;
      case AnswerValue.Options options -> true;
      case AnswerValue.Day day -> true;
    };
  }

  public String words(Texts t) {
    return words(question.scale(), answered.answer(), t);
  }

  /** An answer in the words of its scale. */
  public static String words(AnswerScale scale, Known<AnswerValue> answer, Texts t) {
    return switch (answer) {
      case Known.Value<AnswerValue>(var it) -> words(scale, it, t);
      case Known.Missing<AnswerValue>(var why) -> blank(why, t);
    };
  }

  public static String blank(MissingReason why, Texts t) {
    return switch (why) {
      case NOT_SEEN -> t.say("assessment.answer.not-seen");
      case NOT_APPLICABLE -> t.say("assessment.answer.not-applicable");
      case NOT_REVIEWED -> t.say("assessment.answer.not-reviewed");
    };
  }

  private static String words(AnswerScale scale, AnswerValue value, Texts t) {
    return switch (value) {
      case AnswerValue.YesOrNo(boolean yes) -> yesOrNo(scale, yes, t);
      case AnswerValue.Level(int level) -> level(scale, level);
      case AnswerValue.Amount(var number) ->
          scale instanceof AnswerScale.Amount amount
              ? t.number(number) + " " + amount.unit().words()
              : t.number(number);
      case AnswerValue.Words(var words) -> words;
      case AnswerValue.Options(var codes) -> options(scale, codes);
      case AnswerValue.Day(var on) -> t.day(on);
    };
  }

  private static String yesOrNo(AnswerScale scale, boolean yes, Texts t) {
    var own =
        scale instanceof AnswerScale.YesNo words
            ? yes ? words.yes() : words.no()
            : java.util.Optional.<tequio.kernel.Text>empty();
    return own.map(it -> it.words())
        .orElseGet(() -> t.say(yes ? "assessment.answer.yes" : "assessment.answer.no"));
  }

  private static String level(AnswerScale scale, int value) {
    return scale instanceof AnswerScale.Levels levels
        ? levels.levels().stream()
            .filter(it -> it.value() == value)
            .map(it -> it.word().words())
            .findFirst()
            .orElse(String.valueOf(value))
        : String.valueOf(value);
  }

  private static String options(AnswerScale scale, List<String> codes) {
    List<AnswerScale.Option> options =
        switch (scale) {
          case AnswerScale.Choice(var all) -> all;
          case AnswerScale.Several(var all) -> all;
          case AnswerScale.YesNo it -> List.of();
          case AnswerScale.Levels it -> List.of();
          case AnswerScale.Amount it -> List.of();
          case AnswerScale.Words it -> List.of();
          case AnswerScale.Day it -> List.of();
          case AnswerScale.Proof it -> List.of();
        };
    return options.stream()
        .filter(it -> codes.contains(it.code()))
        .map(it -> it.word().words())
        .collect(joining("; "));
  }
}
