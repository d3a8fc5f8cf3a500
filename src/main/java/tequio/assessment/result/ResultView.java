package tequio.assessment.result;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.scoring.AnswerValue;
import tequio.assessment.scoring.Score;
import tequio.assessment.scoring.Score.CriterionScore;
import tequio.assessment.scoring.ScoreRange;
import tequio.assessment.scoring.Scorer;
import tequio.kernel.Known;

/**
 * A result as its page draws it.
 *
 * @param replies of the assessed by code of criterion
 */
public record ResultView(
    Instrument instrument,
    Map<String, AnsweredQuestion> answers,
    Score score,
    Map<String, List<FindingReply>> replies) {

  /** A section with its criteria and what they came to. */
  public record SectionView(
      InstrumentSection section, Score.SectionScore score, List<CriterionView> criteria) {

    /** The share in hundredths of the bar; empty where nothing applies. */
    public Optional<ScoreRange> bar() {
      return score.share().find();
    }
  }

  /** A criterion, what it came to and the answers it follows from. */
  public record CriterionView(Criterion criterion, CriterionScore score, List<AnswerView> answers) {

    /** Tone of the tag and key of its word. */
    public String tone() {
      if (!score.share().isKnown()) {
        return "neutral";
      }
      return score.isAchieved()
          ? "good"
          : score.isUnknown() ? "missing" : isPartial() ? "underway" : "late";
    }

    public String wordKey() {
      return "assessment.criterion." + tone();
    }

    private boolean isPartial() {
      return score.share().find().filter(it -> it.low().signum() > 0).isPresent();
    }
  }

  public static ResultView of(
      Instrument instrument, List<AnsweredQuestion> answered, List<FindingReply> replies) {
    var byQuestion =
        answered.stream()
            .collect(toMap(AnsweredQuestion::question, it -> it, (a, b) -> b, LinkedHashMap::new));
    return new ResultView(
        instrument,
        byQuestion,
        new Scorer(instrument).score(values(byQuestion)),
        replies.stream().collect(java.util.stream.Collectors.groupingBy(FindingReply::criterion)));
  }

  private static Map<String, Known<AnswerValue>> values(Map<String, AnsweredQuestion> answered) {
    var values = new LinkedHashMap<String, Known<AnswerValue>>();
    answered.forEach((code, it) -> values.put(code, it.answer()));
    return values;
  }

  public List<SectionView> sections() {
    return java.util.stream.IntStream.range(0, instrument.sections().size())
        .mapToObj(i -> section(instrument.sections().get(i), score.sections().get(i)))
        .toList();
  }

  private SectionView section(InstrumentSection section, Score.SectionScore scored) {
    return new SectionView(
        section,
        scored,
        java.util.stream.IntStream.range(0, section.criteria().size())
            .mapToObj(i -> criterion(section.criteria().get(i), scored.criteria().get(i)))
            .toList());
  }

  private CriterionView criterion(Criterion criterion, CriterionScore scored) {
    return new CriterionView(
        criterion,
        scored,
        criterion.questions().stream()
            .map(it ->
                new AnswerView(
                    it, answers.getOrDefault(it.code(), AnsweredQuestion.none(it.code()))))
            .toList());
  }

  /** What to do about what is not achieved: the least effort first, then in the order given. */
  public List<Criterion> advice() {
    return sections().stream()
        .flatMap(it -> it.criteria().stream())
        .filter(it -> it.score().share().isKnown() && !it.score().isAchieved())
        .map(CriterionView::criterion)
        .filter(it -> it.advice().isPresent())
        .sorted(comparing(it -> it.effort().orElse(Criterion.Effort.HIGH)))
        .toList();
  }

  /** Where a value lies between nothing and the highest score, in hundredths. */
  public static BigDecimal percent(BigDecimal value, BigDecimal highest) {
    return highest.signum() == 0
        ? BigDecimal.ZERO
        : value
            .multiply(BigDecimal.valueOf(100))
            .divide(highest, 2, java.math.RoundingMode.HALF_UP);
  }
}
