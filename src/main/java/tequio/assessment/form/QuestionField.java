package tequio.assessment.form;

import java.util.List;
import java.util.stream.Stream;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Question;
import tequio.kernel.Text;
import tequio.web.Texts;

/**
 * A question with what was typed into its fields.
 *
 * @param version of the answer that was shown; 0 where there was none
 * @param problem words of what is wrong; empty where nothing is
 * @param conflict what somebody else saved meanwhile; empty where nobody did
 */
public record QuestionField(
    Question question, AnswerForm typed, int version, String problem, String conflict) {

  /** A button of a question that offers several. */
  public record Choice(String value, String words, String more) {}

  public static QuestionField blank(Question question) {
    return new QuestionField(question, AnswerForm.EMPTY, 0, "", "");
  }

  public String name(String part) {
    return part + "." + question.code();
  }

  public String id() {
    return "p-" + question.code();
  }

  /** What can be chosen: the blanks stand beside the answers and look like them. */
  public List<Choice> choices(Texts t) {
    var blanks =
        List.of(
            new Choice(AnswerForm.NOT_SEEN, t.say("assessment.answer.not-seen"), ""),
            new Choice(AnswerForm.NOT_APPLICABLE, t.say("assessment.answer.not-applicable"), ""));
    return Stream.concat(answers(t).stream(), blanks.stream()).toList();
  }

  private List<Choice> answers(Texts t) {
    return switch (question.scale()) {
      case AnswerScale.YesNo(var yes, var no) ->
          List.of(
              new Choice("yes", yes.map(Text::words).orElse(t.say("assessment.answer.yes")), ""),
              new Choice("no", no.map(Text::words).orElse(t.say("assessment.answer.no")), ""));
      case AnswerScale.Levels(var levels, var from) ->
          levels.stream()
              .map(it ->
                  new Choice(
                      String.valueOf(it.value()),
                      it.word().words(),
                      it.meaning().map(Text::words).orElse("")))
              .toList();
      case AnswerScale.Choice(var options) -> options(options);
      case AnswerScale.Several(var options) -> List.of();
      case AnswerScale.Amount amount -> List.of();
      case AnswerScale.Words words -> List.of();
      case AnswerScale.Day day -> List.of();
      case AnswerScale.Proof proof -> List.of();
    };
  }

  /** Options of which any number can be ticked. */
  public List<Choice> ticks() {
    return question.scale() instanceof AnswerScale.Several(var options)
        ? options(options)
        : List.of();
  }

  private static List<Choice> options(List<AnswerScale.Option> options) {
    return options.stream().map(it -> new Choice(it.code(), it.word().words(), "")).toList();
  }

  /** Whether something is typed rather than chosen. */
  public boolean isTyped() {
    return switch (question.scale()) {
      case AnswerScale.Amount amount -> true;
      case AnswerScale.Words words -> true;
      case AnswerScale.Day day -> true;
      case AnswerScale.YesNo yesNo -> false;
      case AnswerScale.Levels levels -> false;
      case AnswerScale.Choice choice -> false;
      case AnswerScale.Several several -> false;
      case AnswerScale.Proof proof -> false;
    };
  }

  public boolean isLong() {
    return question.scale() instanceof AnswerScale.Words words && !words.isShort();
  }

  /** Where the file that is kept as evidence is read; empty where there is none. */
  public String filePath() {
    return typed.file().isEmpty() ? "" : "/archivos/" + typed.file();
  }

  public boolean hasEvidence() {
    return !typed.url().isEmpty() || !typed.title().isEmpty() || !typed.file().isEmpty();
  }

  public boolean takesEvidence() {
    return question.evidence().isPresent() || question.scale() instanceof AnswerScale.Proof;
  }
}
