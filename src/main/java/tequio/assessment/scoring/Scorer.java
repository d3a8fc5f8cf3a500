package tequio.assessment.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.ScoringMethod.Threshold;
import tequio.assessment.scoring.Score.CriterionScore;
import tequio.assessment.scoring.Score.SectionScore;
import tequio.kernel.Fraction;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;

/**
 * Computes the score of an instrument from answers by the code of their question. What has no
 * answer counts as not reviewed. Divisions are rounded to 16 digits, totals to two decimals.
 */
public final class Scorer {

  static final MathContext PRECISION = MathContext.DECIMAL64;

  private final Instrument instrument;
  private final QuestionScorer questions;
  private final ScoreOperators operators;

  public Scorer(Instrument instrument) {
    this.instrument = instrument;
    this.questions = new QuestionScorer(instrument.blanks());
    this.operators = new ScoreOperators(instrument, questions);
  }

  public Score score(Map<String, Known<AnswerValue>> answers) {
    var sections = instrument.sections().stream().map(it -> section(it, answers)).toList();
    var missing = operators.withoutWeight(sections);
    var achieved =
        sections.stream().map(SectionScore::achieved).reduce(Fraction.NONE, Fraction::plus);
    Known<ScoreRange> total =
        missing.isEmpty()
            ? operators.total(sections, answers).map(ScoreRange::rounded)
            : Known.notSeen();
    return new Score(
        achieved,
        sections.stream().mapToInt(SectionScore::unknown).sum(),
        total,
        total.isKnown() ? operators.highest(achieved) : Known.notSeen(),
        missing,
        total.find().flatMap(this::word).map(Threshold::word),
        sections);
  }

  /** Codes of the questions that are asked, given the answers so far. */
  public List<String> asked(Map<String, Known<AnswerValue>> answers) {
    return instrument
        .questions()
        .filter(it -> questions.asked(it, answers) != QuestionScorer.Asked.NO)
        .map(it -> it.code())
        .toList();
  }

  /** The threshold that holds for everything the score can be. */
  private Optional<Threshold> word(ScoreRange total) {
    var low = threshold(total.low());
    return low.filter(it -> threshold(total.high()).equals(Optional.of(it)));
  }

  private Optional<Threshold> threshold(BigDecimal value) {
    return instrument.scoring().thresholds().stream()
        .filter(it -> it.from().compareTo(value) <= 0)
        .reduce((lower, higher) -> higher);
  }

  private SectionScore section(InstrumentSection section, Map<String, Known<AnswerValue>> answers) {
    var criteria = section.criteria().stream().map(it -> criterion(it, answers)).toList();
    var counted = criteria.stream().filter(it -> it.share().isKnown()).toList();
    int achieved = (int) counted.stream().filter(CriterionScore::isAchieved).count();
    int unknown = (int) counted.stream().filter(CriterionScore::isUnknown).count();
    return new SectionScore(
        section.code(),
        new Fraction(achieved, counted.size()),
        unknown,
        share(section, criteria).map(ScoreRange::rounded),
        criteria);
  }

  /** Weighted where every weight that counts is known; else all criteria count alike. */
  private static Known<ScoreRange> share(InstrumentSection section, List<CriterionScore> criteria) {
    var weighted = ScoreOperators.weighted(section.criteria(), criteria);
    return weighted.isKnown() ? weighted : ScoreOperators.mean(criteria);
  }

  private CriterionScore criterion(Criterion criterion, Map<String, Known<AnswerValue>> answers) {
    var shares = new ArrayList<ScoreRange>();
    criterion.questions().forEach(it -> questions.share(it, answers).ifPresent(shares::add));
    if (shares.isEmpty()) {
      return new CriterionScore(criterion.code(), Known.missing(MissingReason.NOT_APPLICABLE));
    }
    var sum = shares.stream().reduce(ScoreRange.NONE, ScoreRange::plus);
    return new CriterionScore(
        criterion.code(), Known.of(sum.dividedBy(BigDecimal.valueOf(shares.size()))));
  }
}
