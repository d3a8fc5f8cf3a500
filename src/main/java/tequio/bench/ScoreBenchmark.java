package tequio.bench;

import java.math.BigDecimal;
import java.time.ZoneId;
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
import tequio.assessment.ranking.RankingEntry;
import tequio.assessment.ranking.RankingTable;
import tequio.assessment.scoring.AnswerValue;
import tequio.assessment.scoring.Scorer;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.Rate;
import tequio.bench.machine.Rounds;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tequio.territory.Government;

/**
 * Measures how long it takes to score an instrument of 168 variables for every municipality and to
 * rank them, and saving one answer beside pgbench with the same statements.
 */
final class ScoreBenchmark {

  private static final int VARIABLES = 168;
  private static final int ROUNDS = 10;

  static void measure(Bench bench) {
    scores(bench);
    saving(bench);
  }

  private static void scores(Bench bench) {
    var scorer = new Scorer(instrument());
    var answers = answers(bench.governments(), new Random(bench.seed()));
    var took = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      int placed = ranked(scorer, answers).placed().size();
      took.add((System.nanoTime() - begun) / 1e6);
      if (placed != answers.size()) {
        throw new IllegalStateException("placed only " + placed);
      }
    }
    bench
        .report()
        .add(
            Measurement.median("bench.figure.scores", took, "ms", Goal.atMost(1000))
                .about(bench.governments(), VARIABLES));
  }

  private static RankingTable ranked(Scorer scorer, List<Map<String, Known<AnswerValue>>> answers) {
    var entries = new ArrayList<RankingEntry>();
    for (int i = 0; i < answers.size(); i++) {
      var score = scorer.score(answers.get(i));
      var key = new GovernmentKey("%05d".formatted(10_000 + i));
      entries.add(new RankingEntry(key, score.total(), Optional.of(score.achieved())));
    }
    return RankingTable.of(entries, it -> government(it.government()));
  }

  private static Government government(GovernmentKey key) {
    var zone = ZoneId.of("America/Mexico_City");
    Known<Integer> people = Known.notSeen();
    Optional<Government> in =
        key.isMunicipality() ? Optional.of(government(key.state())) : Optional.empty();
    return new Government(
        key,
        key.value(),
        key.value(),
        key.value(),
        Known.notSeen(),
        people,
        Known.notSeen(),
        Known.notSeen(),
        zone,
        in);
  }

  private static void saving(Bench bench) {
    var said =
        bench
            .launcher()
            .command(
                bench.empty(bench.homes().resolve("answers")),
                List.of("bench-answers", "--rounds=" + (Rounds.MOST + 1)));
    var rounds = Rounds.read(said);
    bench
        .report()
        .add(
            Measurement.median(
                    "bench.figure.answers",
                    rounds.ratios(Rate::perSecond),
                    "",
                    Goal.atLeast(0.7, 0.7))
                .about(Rounds.perSecond(rounds.ours()), Rounds.perSecond(rounds.theirs())));
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
