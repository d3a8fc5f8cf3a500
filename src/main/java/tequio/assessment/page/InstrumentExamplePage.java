package tequio.assessment.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Question;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.result.ResultView;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.Page;
import tequio.kernel.PartialDate;

/** The result of an instrument with invented answers: the same each time it is drawn. */
public record InstrumentExamplePage(Instrument instrument, ResultView result) implements Page {

  static InstrumentExamplePage of(Instrument instrument) {
    var answered = new ArrayList<AnsweredQuestion>();
    var questions = instrument.questions().toList();
    for (int i = 0; i < questions.size(); i++) {
      answered.add(AnsweredQuestion.of(questions.get(i).code(), invented(questions.get(i), i)));
    }
    return new InstrumentExamplePage(instrument, ResultView.of(instrument, answered, List.of()));
  }

  /** Mostly good, some bad, one in five not known, one in seven not applicable. */
  private static Known<AnswerValue> invented(Question question, int number) {
    if (number % 5 == 3) {
      return Known.notSeen();
    }
    return number % 7 == 6
        ? Known.missing(MissingReason.NOT_APPLICABLE)
        : value(question.scale(), number);
  }

  private static Known<AnswerValue> value(AnswerScale scale, int number) {
    return switch (scale) {
      case AnswerScale.YesNo yesNo -> Known.of(new AnswerValue.YesOrNo(number % 3 != 1));
      case AnswerScale.Levels(var levels, var from) ->
          Known.of(new AnswerValue.Level(levels.get((number + 1) % levels.size()).value()));
      case AnswerScale.Amount amount ->
          Known.of(new AnswerValue.Amount(amount.most().orElse(BigDecimal.TEN)));
      case AnswerScale.Choice(var options) ->
          Known.of(new AnswerValue.Options(List.of(options.getFirst().code())));
      case AnswerScale.Several(var options) ->
          Known.of(new AnswerValue.Options(List.of(options.getFirst().code())));
      case AnswerScale.Day day -> Known.of(new AnswerValue.Day(new PartialDate("2026")));
      case AnswerScale.Words words -> Known.of(new AnswerValue.Words("…"));
      case AnswerScale.Proof proof -> Known.notSeen();
    };
  }
}
