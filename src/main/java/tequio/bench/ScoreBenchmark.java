package tequio.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import tequio.assessment.scoring.AnswerValue;
import tequio.assessment.scoring.Scorer;
import tequio.kernel.Known;
import tequio.kernel.Text;

/** Measures how long it takes to score an instrument of 168 variables for every municipality. */
final class ScoreBenchmark {

  private static final int VARIABLES = 168;
  private static final int ROUNDS = 10;

  static void measure(Bench bench) {
    var scorer = new Scorer(instrument());
    var answers = answers(bench.governments(), new Random(bench.seed()));
    var took = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      long known = answers.stream().filter(it -> scorer.score(it).total().isKnown()).count();
      took.add((System.nanoTime() - begun) / 1e6);
      if (known != answers.size()) {
        throw new IllegalStateException("scored only " + known);
      }
    }
    bench
        .report()
        .add(
            Measurement.median("bench.figure.scores", took, "ms", Goal.atMost(1000))
                .about(bench.governments(), VARIABLES));
  }

  private static List<Map<String, Known<AnswerValue>>> answers(int governments, Random random) {
    var all = new ArrayList<Map<String, Known<AnswerValue>>>();
    for (int i = 0; i < governments; i++) {
      var answers = new HashMap<String, Known<AnswerValue>>();
      for (int v = 0; v < VARIABLES; v++) {
        answers.put(
            "v" + v,
            random.nextInt(10) == 0
                ? Known.notSeen()
                : Known.of(new AnswerValue.YesOrNo(random.nextBoolean())));
      }
      all.add(answers);
    }
    return all;
  }

  private static Instrument instrument() {
    return new Instrument(
        Instrument.FORMAT,
        1,
        "medida",
        1,
        Text.spanish("Medida"),
        Text.spanish("Para medir."),
        InstrumentPurpose.TEMPLATE,
        new InstrumentOrigin(Known.notSeen(), Known.notSeen(), List.of(), List.of()),
        Optional.empty(),
        List.of(Respondent.values()),
        List.of(),
        new BlankRules(Treatment.UNKNOWN, Treatment.EXCLUDED, Treatment.UNKNOWN),
        new ScoringMethod.WeightedSum(BigDecimal.valueOf(100), List.of()),
        List.of(section()));
  }

  private static InstrumentSection section() {
    var criteria = new ArrayList<Criterion>();
    for (int v = 0; v < VARIABLES; v++) {
      criteria.add(criterion("v" + v));
    }
    return new InstrumentSection("s", Text.spanish("Variables"), Optional.empty(), criteria);
  }

  private static Criterion criterion(String code) {
    var question =
        new Question(
            code,
            Text.spanish("¿Se publica?"),
            Optional.empty(),
            new AnswerScale.YesNo(Optional.empty(), Optional.empty()),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Criterion(
        code,
        Text.spanish("Variable"),
        Optional.empty(),
        Known.of(BigDecimal.ONE),
        Optional.empty(),
        Optional.empty(),
        List.of(question));
  }

  private ScoreBenchmark() {}
}
