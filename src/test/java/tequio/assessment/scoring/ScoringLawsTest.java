package tequio.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.ScoringMethod;
import tequio.assessment.scoring.Trials.Trial;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;

/** Laws that hold of every method, every instrument and all answers. */
class ScoringLawsTest {

  @Provide
  Arbitrary<Trial> trials() {
    return Trials.any();
  }

  @Property
  void an_achieved_criterion_never_lowers_a_score(@ForAll("trials") Trial trial) {
    var better = new LinkedHashMap<>(trial.answers());
    trial
        .criterion()
        .questions()
        .forEach(it -> better.put(it.code(), Known.of(Trials.best(it.scale()))));

    var before = trial.score();
    var after = new Scorer(trial.instrument()).score(better);

    assertThat(after.achieved().done()).isGreaterThanOrEqualTo(before.achieved().done());
    before
        .total()
        .find()
        .ifPresent(old -> {
          var young = after.total().find().orElseThrow();
          assertThat(young.low()).isGreaterThanOrEqualTo(old.low());
          assertThat(young.high()).isGreaterThanOrEqualTo(old.high());
        });
  }

  @Property
  void an_unknown_weight_never_yields_a_total(@ForAll("trials") Trial trial) {
    var method = trial.instrument().scoring();
    var score = new Scorer(without(trial.instrument(), trial.criterion())).score(trial.answers());

    if (method instanceof ScoringMethod.WeightedSum
        || method instanceof ScoringMethod.SectionMean) {
      assertThat(score.total().isKnown()).isFalse();
      assertThat(score.withoutWeight()).containsExactly(trial.criterion().code());
      assertThat(score.achieved()).isEqualTo(trial.score().achieved());
    } else {
      assertThat(score.total()).isEqualTo(trial.score().total());
    }
  }

  @Property
  void the_order_of_answers_changes_nothing(@ForAll("trials") Trial trial, @ForAll long seed) {
    var codes = new ArrayList<>(trial.answers().keySet());
    Collections.shuffle(codes, new Random(seed));
    var shuffled = new LinkedHashMap<String, Known<AnswerValue>>();
    codes.forEach(it -> shuffled.put(it, trial.answers().get(it)));

    assertThat(new Scorer(trial.instrument()).score(shuffled)).isEqualTo(trial.score());
  }

  @Property
  void a_blank_is_no_zero(@ForAll("trials") Trial trial) {
    var nothing = new Scorer(trial.instrument()).score(Map.of());

    nothing
        .total()
        .find()
        .ifPresent(it -> {
          assertThat(it.low()).isLessThanOrEqualTo(it.high());
          assertThat(it.isExact()).isEqualTo(it.high().signum() == 0);
          assertThat(it.high()).isEqualByComparingTo(nothing.highest().find().orElseThrow());
        });
    assertThat(nothing.unknown()).isEqualTo(nothing.achieved().of());
  }

  @Property
  void the_interval_contains_every_completion_of_the_blanks(
      @ForAll("trials") Trial trial, @ForAll long seed) {
    var random = new Random(seed);
    var complete = new LinkedHashMap<String, Known<AnswerValue>>();
    trial
        .instrument()
        .questions()
        .forEach(it -> {
          var answer = trial.answers().get(it.code());
          boolean open =
              answer instanceof Known.Missing<AnswerValue>(var why)
                  && why != MissingReason.NOT_APPLICABLE;
          complete.put(it.code(), open ? completed(it.scale(), random) : answer);
        });

    var whole = new Scorer(trial.instrument()).score(complete);

    whole
        .total()
        .find()
        .ifPresent(it ->
            assertThat(trial.score().total().find().orElseThrow().contains(it))
                .as(trial.score().total() + " contains " + it)
                .isTrue());
  }

  @Property
  void a_score_lies_between_nothing_and_the_highest(@ForAll("trials") Trial trial) {
    var score = trial.score();

    score
        .total()
        .find()
        .ifPresent(it -> {
          assertThat(it.low()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
          assertThat(it.high()).isLessThanOrEqualTo(score.highest().find().orElseThrow());
        });
  }

  private static Known<AnswerValue> completed(
      tequio.assessment.instrument.AnswerScale scale, Random random) {
    int pick = random.nextInt(9);
    return pick == 8
        ? Known.missing(MissingReason.NOT_APPLICABLE)
        : Known.of(Trials.value(scale, pick));
  }

  private static Instrument without(Instrument instrument, Criterion chosen) {
    var sections =
        instrument.sections().stream()
            .map(section ->
                new InstrumentSection(
                    section.code(),
                    section.name(),
                    section.meaning(),
                    section.criteria().stream()
                        .map(it -> it.code().equals(chosen.code()) ? weightless(it) : it)
                        .toList()))
            .toList();
    return Trials.instrument(instrument.scoring(), sections, instrument.blanks());
  }

  private static Criterion weightless(Criterion it) {
    return new Criterion(
        it.code(),
        it.name(),
        it.meaning(),
        Known.notSeen(),
        it.advice(),
        it.effort(),
        it.questions());
  }
}
