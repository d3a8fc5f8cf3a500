package tequio.assessment.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Question;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.Characters;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** Forms of answers: as a request sends them and as an answer fills them in. */
public final class AnswerForms {

  /** What was typed for a question. */
  public static AnswerForm of(Question question, HttpServletRequest sent) {
    var ticks = sent.getParameterValues("m." + question.code());
    return new AnswerForm(
        one("q", question, sent),
        ticks == null ? List.of() : List.of(ticks),
        one("t", question, sent),
        one("r", question, sent),
        one("e", question, sent),
        one("u", question, sent),
        one("d", question, sent),
        one("x", question, sent).isEmpty() ? one("f", question, sent) : "");
  }

  /** The version of the answer that was shown; 0 where it is none. */
  public static int version(Question question, HttpServletRequest sent) {
    var typed = one("v", question, sent);
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
  }

  private static String one(String part, Question question, HttpServletRequest sent) {
    return Characters.strip(
        Objects.requireNonNullElse(sent.getParameter(part + "." + question.code()), ""));
  }

  /** What an answer that was saved looks like in its fields. */
  public static AnswerForm of(Question question, AnsweredQuestion answered) {
    boolean several = question.scale() instanceof AnswerScale.Several;
    var value = answered.answer().find();
    var evidence = answered.evidence().stream().findFirst();
    return new AnswerForm(
        several && value.isPresent() ? "" : choice(answered.answer()),
        value
            .filter(it -> several && it instanceof AnswerValue.Options)
            .map(it -> it.plain())
            .orElse(List.of()),
        value.filter(AnswerForms::isTyped).map(it -> it.plain().getFirst()).orElse(""),
        answered.reason().map(Text::words).orElse(""),
        evidence.map(it -> it.source().title()).orElse(""),
        evidence.flatMap(it -> it.source().url()).map(Object::toString).orElse(""),
        evidence.flatMap(it -> it.seen().find()).map(PartialDate::text).orElse(""),
        evidence.flatMap(it -> it.source().copy()).orElse(""));
  }

  private static boolean isTyped(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Amount amount -> true;
      case AnswerValue.Words words -> true;
      case AnswerValue.Day day -> true;
      case AnswerValue.YesOrNo yes -> false;
      case AnswerValue.Level level -> false;
      case AnswerValue.Options options -> false;
    };
  }

  private static String choice(Known<AnswerValue> answer) {
    return switch (answer) {
      case Known.Value<AnswerValue>(var it) -> choice(it).orElse("");
      case Known.Missing<AnswerValue>(MissingReason why) ->
          switch (why) {
            case NOT_SEEN -> AnswerForm.NOT_SEEN;
            case NOT_APPLICABLE -> AnswerForm.NOT_APPLICABLE;
            case NOT_REVIEWED -> "";
          };
    };
  }

  private static Optional<String> choice(AnswerValue value) {
    return switch (value) {
      case AnswerValue.YesOrNo(boolean yes) -> Optional.of(yes ? "yes" : "no");
      case AnswerValue.Level(int level) -> Optional.of(String.valueOf(level));
      case AnswerValue.Options(var codes) ->
          codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
      case AnswerValue.Amount amount -> Optional.empty();
      case AnswerValue.Words words -> Optional.empty();
      case AnswerValue.Day day -> Optional.empty();
    };
  }

  private AnswerForms() {}
}
