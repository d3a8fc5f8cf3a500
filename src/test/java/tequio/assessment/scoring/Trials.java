package tequio.assessment.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.BlankRules;
import tequio.assessment.instrument.BlankRules.Treatment;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentOrigin;
import tequio.assessment.instrument.InstrumentPurpose;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.Question;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.instrument.ScoringMethod;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.Text;

/** Instruments of any method and answers to them, as properties need them. */
final class Trials {

  static final int LEVELS = 4;

  /**
   * An instrument with answers to some of its questions.
   *
   * @param chosen a criterion of it
   */
  record Trial(Instrument instrument, Map<String, Known<AnswerValue>> answers, int chosen) {

    Score score() {
      return new Scorer(instrument).score(answers);
    }

    Criterion criterion() {
      var all = instrument.criteria().toList();
      return all.get(chosen % all.size());
    }
  }

  static Arbitrary<Trial> any() {
    return methods().flatMap(Trials::of);
  }

  static Arbitrary<Trial> of(ScoringMethod method) {
    boolean ordinal = method instanceof ScoringMethod.OrdinalMedian;
    return sections(ordinal)
        .flatMap(sections -> {
          var instrument = instrument(method, sections);
          return Combinators.combine(answers(instrument), Arbitraries.integers().between(0, 99))
              .as((answers, chosen) -> new Trial(instrument, answers, chosen));
        });
  }

  static Arbitrary<ScoringMethod> methods() {
    var hundred = BigDecimal.valueOf(100);
    return Arbitraries.of(
        new ScoringMethod.Count(List.of()),
        new ScoringMethod.WeightedSum(hundred, List.of()),
        new ScoringMethod.SectionMean(BigDecimal.ONE, List.of()),
        new ScoringMethod.Minimum(BigDecimal.TEN, List.of()),
        new ScoringMethod.OrdinalMedian(List.of()),
        new ScoringMethod.Lookup(List.of(step(0, 0), step(2, 1), step(4, 5)), List.of()));
  }

  private static ScoringMethod.Lookup.Step step(int from, int value) {
    return new ScoringMethod.Lookup.Step(from, BigDecimal.valueOf(value));
  }

  private static Arbitrary<List<List<List<AnswerScale>>>> sections(boolean ordinal) {
    return scales(ordinal)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<AnswerScale> scales(boolean ordinal) {
    var levels = levels();
    if (ordinal) {
      return Arbitraries.just(levels);
    }
    return Arbitraries.of(
        new AnswerScale.YesNo(Optional.empty(), Optional.empty()),
        levels,
        new AnswerScale.Amount(
            Text.spanish("puntos"),
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.valueOf(7)),
            Optional.empty()));
  }

  private static AnswerScale levels() {
    var all = new ArrayList<AnswerScale.Levels.Level>();
    for (int value = 0; value < LEVELS; value++) {
      all.add(
          new AnswerScale.Levels.Level(value, Text.spanish("Nivel " + value), Optional.empty()));
    }
    return new AnswerScale.Levels(all, Optional.empty());
  }

  static Instrument instrument(ScoringMethod method, List<List<List<AnswerScale>>> shape) {
    var sections = new ArrayList<InstrumentSection>();
    int number = 0;
    for (var criteria : shape) {
      var made = new ArrayList<Criterion>();
      for (var scales : criteria) {
        made.add(criterion("c" + number, BigDecimal.valueOf(1 + number % 4), scales));
        number++;
      }
      sections.add(
          new InstrumentSection(
              "s" + sections.size(), Text.spanish("Sección"), Optional.empty(), made));
    }
    return instrument(
        method, sections, new BlankRules(Treatment.UNKNOWN, Treatment.EXCLUDED, Treatment.UNKNOWN));
  }

  static Instrument instrument(
      ScoringMethod method, List<InstrumentSection> sections, BlankRules blanks) {
    return new Instrument(
        Instrument.FORMAT,
        1,
        "prueba",
        1,
        Text.spanish("Prueba"),
        Text.spanish("Prueba"),
        InstrumentPurpose.TEMPLATE,
        new InstrumentOrigin(Known.notSeen(), Known.notSeen(), List.of(), List.of()),
        Optional.empty(),
        List.of(Respondent.values()),
        List.of(),
        blanks,
        method,
        sections);
  }

  private static Criterion criterion(String code, BigDecimal weight, List<AnswerScale> scales) {
    var questions = new ArrayList<Question>();
    for (var scale : scales) {
      questions.add(
          new Question(
              code + "-" + questions.size(),
              Text.spanish("¿Sí?"),
              Optional.empty(),
              scale,
              List.of(),
              Optional.empty(),
              Optional.empty()));
    }
    return new Criterion(
        code,
        Text.spanish("Criterio"),
        Optional.empty(),
        Known.of(weight),
        Optional.empty(),
        Optional.empty(),
        questions);
  }

  static Arbitrary<Map<String, Known<AnswerValue>>> answers(Instrument instrument) {
    var questions = instrument.questions().toList();
    return Arbitraries.integers()
        .between(0, 9)
        .list()
        .ofSize(questions.size())
        .map(picks -> {
          var answers = new LinkedHashMap<String, Known<AnswerValue>>();
          for (int i = 0; i < picks.size(); i++) {
            answers.put(questions.get(i).code(), answer(questions.get(i).scale(), picks.get(i)));
          }
          return answers;
        });
  }

  private static Known<AnswerValue> answer(AnswerScale scale, int pick) {
    return switch (pick) {
      case 7 -> Known.notSeen();
      case 8 -> Known.missing(MissingReason.NOT_APPLICABLE);
      case 9 -> Known.missing(MissingReason.NOT_REVIEWED);
      default -> Known.of(value(scale, pick));
    };
  }

  static AnswerValue value(AnswerScale scale, int pick) {
    if (scale instanceof AnswerScale.YesNo) {
      return new AnswerValue.YesOrNo(pick % 2 == 0);
    }
    return scale instanceof AnswerScale.Levels
        ? new AnswerValue.Level(pick % LEVELS)
        : new AnswerValue.Amount(BigDecimal.valueOf(pick));
  }

  static AnswerValue best(AnswerScale scale) {
    if (scale instanceof AnswerScale.YesNo) {
      return new AnswerValue.YesOrNo(true);
    }
    return scale instanceof AnswerScale.Levels
        ? new AnswerValue.Level(LEVELS - 1)
        : new AnswerValue.Amount(BigDecimal.valueOf(7));
  }

  private Trials() {}
}
