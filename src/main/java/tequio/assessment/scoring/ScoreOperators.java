package tequio.assessment.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.ScoringMethod;
import tequio.assessment.scoring.Score.CriterionScore;
import tequio.assessment.scoring.Score.SectionScore;
import tequio.kernel.Fraction;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;

/** The closed set of operators of {@link ScoringMethod}. */
final class ScoreOperators {

  private static final Known<ScoreRange> NOTHING_APPLIES =
      Known.missing(MissingReason.NOT_APPLICABLE);

  private final Instrument instrument;
  private final QuestionScorer questions;

  ScoreOperators(Instrument instrument, QuestionScorer questions) {
    this.instrument = instrument;
    this.questions = questions;
  }

  Known<ScoreRange> total(List<SectionScore> sections, Map<String, Known<AnswerValue>> answers) {
    var criteria = sections.stream().flatMap(it -> it.criteria().stream()).toList();
    return switch (instrument.scoring()) {
      case ScoringMethod.Count count -> count(criteria);
      case ScoringMethod.WeightedSum(var scale, var words) ->
          weighted(instrument.criteria().toList(), criteria).map(it -> it.times(scale));
      case ScoringMethod.SectionMean(var scale, var words) ->
          sectionMean(sections).map(it -> it.times(scale));
      case ScoringMethod.Minimum(var scale, var words) ->
          minimum(criteria).map(it -> it.times(scale));
      case ScoringMethod.OrdinalMedian median -> median(answers);
      case ScoringMethod.Lookup(var table, var words) ->
          count(criteria).map(it -> lookup(table, it));
    };
  }

  /** The highest score that the same criteria could give. */
  Known<BigDecimal> highest(Fraction achieved) {
    return switch (instrument.scoring()) {
      case ScoringMethod.Count count -> Known.of(BigDecimal.valueOf(achieved.of()));
      case ScoringMethod.OrdinalMedian median ->
          instrument.questions().flatMapToInt(it -> levels(it.scale())).max().stream()
              .mapToObj(it -> Known.of(BigDecimal.valueOf(it)))
              .findFirst()
              .orElseGet(Known::notSeen);
      case ScoringMethod.WeightedSum sum -> known(sum);
      case ScoringMethod.SectionMean mean -> known(mean);
      case ScoringMethod.Minimum minimum -> known(minimum);
      case ScoringMethod.Lookup(var table, var words) ->
          Known.of(lookup(table, BigDecimal.valueOf(achieved.of())));
    };
  }

  /** Criteria that count, whose weight is needed and was never published. */
  List<String> withoutWeight(List<SectionScore> sections) {
    if (!(instrument.scoring() instanceof ScoringMethod.WeightedSum
        || instrument.scoring() instanceof ScoringMethod.SectionMean)) {
      return List.of();
    }
    return instrument.criteria().filter(it -> !it.weight().isKnown()).map(Criterion::code).toList();
  }

  /** Shares in proportion to the weights of what applies; missing where one of those is unknown. */
  static Known<ScoreRange> weighted(List<Criterion> criteria, List<CriterionScore> scores) {
    var sum = ScoreRange.NONE;
    var weights = BigDecimal.ZERO;
    for (int i = 0; i < criteria.size(); i++) {
      var weight = criteria.get(i).weight().find();
      var share = scores.get(i).share().find();
      if (weight.isEmpty()) {
        return Known.notSeen();
      }
      if (share.isPresent()) {
        sum = sum.plus(share.get().times(weight.get()));
        weights = weights.add(weight.get());
      }
    }
    return weights.signum() == 0 ? NOTHING_APPLIES : Known.of(sum.dividedBy(weights));
  }

  /** Shares of criteria certainly and possibly achieved. */
  static Known<ScoreRange> mean(List<CriterionScore> criteria) {
    var applying = criteria.stream().flatMap(it -> it.share().find().stream()).toList();
    return applying.isEmpty()
        ? NOTHING_APPLIES
        : Known.of(
            applying.stream()
                .reduce(ScoreRange.NONE, ScoreRange::plus)
                .dividedBy(BigDecimal.valueOf(applying.size())));
  }

  private static Known<ScoreRange> count(List<CriterionScore> criteria) {
    if (criteria.stream().noneMatch(it -> it.share().isKnown())) {
      return NOTHING_APPLIES;
    }
    long low = criteria.stream().filter(CriterionScore::isAchieved).count();
    long high = criteria.stream().filter(CriterionScore::isAchievable).count();
    return Known.of(new ScoreRange(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
  }

  private Known<ScoreRange> sectionMean(List<SectionScore> sections) {
    var shares = new ArrayList<ScoreRange>();
    for (int i = 0; i < sections.size(); i++) {
      weighted(instrument.sections().get(i).criteria(), sections.get(i).criteria())
          .find()
          .ifPresent(shares::add);
    }
    return shares.isEmpty()
        ? NOTHING_APPLIES
        : Known.of(
            shares.stream()
                .reduce(ScoreRange.NONE, ScoreRange::plus)
                .dividedBy(BigDecimal.valueOf(shares.size())));
  }

  private static Known<ScoreRange> minimum(List<CriterionScore> criteria) {
    return criteria.stream()
        .flatMap(it -> it.share().find().stream())
        .reduce(ScoreRange::minimum)
        .map(Known::of)
        .orElse(NOTHING_APPLIES);
  }

  private static ScoreRange lookup(List<ScoringMethod.Lookup.Step> table, ScoreRange achieved) {
    return new ScoreRange(lookup(table, achieved.low()), lookup(table, achieved.high()));
  }

  private static BigDecimal lookup(List<ScoringMethod.Lookup.Step> table, BigDecimal achieved) {
    var value = table.getFirst().value();
    for (var step : table) {
      value = achieved.intValue() >= step.from() ? step.value() : value;
    }
    return value;
  }

  /** The lower of the two middle levels where their number is even. */
  private Known<ScoreRange> median(Map<String, Known<AnswerValue>> answers) {
    var low = new ArrayList<Integer>();
    var high = new ArrayList<Integer>();
    instrument
        .questions()
        .forEach(question -> {
          if (question.scale() instanceof AnswerScale.Levels levels
              && questions.share(question, answers).isPresent()) {
            var chosen = level(question.code(), answers);
            low.add(chosen.orElse(levels.levels().getFirst().value()));
            high.add(chosen.orElse(levels.levels().getLast().value()));
          }
        });
    return low.isEmpty()
        ? NOTHING_APPLIES
        : Known.of(new ScoreRange(lowerMedian(low), lowerMedian(high)));
  }

  private static Optional<Integer> level(String code, Map<String, Known<AnswerValue>> answers) {
    return QuestionScorer.answer(code, answers)
        .find()
        .filter(AnswerValue.Level.class::isInstance)
        .map(it -> ((AnswerValue.Level) it).value());
  }

  private static BigDecimal lowerMedian(List<Integer> values) {
    var sorted = values.stream().sorted().toList();
    return BigDecimal.valueOf(sorted.get((sorted.size() - 1) / 2));
  }

  private static IntStream levels(AnswerScale scale) {
    return scale instanceof AnswerScale.Levels levels
        ? levels.levels().stream().mapToInt(it -> it.value())
        : IntStream.empty();
  }

  private static Known<BigDecimal> known(ScoringMethod method) {
    return method.highest().map(Known::of).orElseGet(Known::notSeen);
  }
}
