package tequio.assessment.response;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.result.AssessmentResult;
import tequio.assessment.result.FindingReply;
import tequio.assessment.result.ResultView;
import tequio.assessment.result.SecondAssessment;
import tequio.assessment.scoring.Agreement;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.web.Texts;

/** Makes the result of an assessment of its newest answers: the same answers, the same bytes. */
@Component
public class FreezeAssessment {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Texts.SPANISH);

  private final StoredAnswers answers;
  private final FindingReplies replies;
  private final Instruments instruments;
  private final Clock clock;

  FreezeAssessment(
      StoredAnswers answers, FindingReplies replies, Instruments instruments, Clock clock) {
    this.answers = answers;
    this.replies = replies;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** What would be published now. */
  public AssessmentResult result(Assessment assessment, ZoneId zone) {
    var instrument = instrument(assessment);
    var stored = answers.list(assessment, Assessment.FIRST);
    return result(
        assessment,
        instrument,
        inOrder(instrument, stored),
        day(stored, zone),
        replies.list(assessment, zone));
  }

  private AssessmentResult result(
      Assessment assessment,
      Instrument instrument,
      List<AnsweredQuestion> answered,
      PartialDate day,
      List<FindingReply> replied) {
    var score = ResultView.of(instrument, answered, List.of()).score();
    return new AssessmentResult(
        Text.spanish(title(instrument, assessment, day)),
        instrument.code(),
        instrument.version(),
        Instruments.fingerprint(instrument),
        assessment.capacity(),
        Text.spanish(assessment.assessor()),
        assessment.assessed().map(Text::spanish),
        day,
        score.achieved().done(),
        score.achieved().of(),
        score.unknown(),
        score.total().map(it -> it.low()),
        score.total().map(it -> it.high()),
        answered,
        second(assessment, instrument, answered),
        replied);
  }

  /** Two results of one instrument are told apart by who assessed and when. */
  private static String title(Instrument instrument, Assessment assessment, PartialDate day) {
    var about = assessment.assessed().map(it -> it + ". ").orElse("");
    return "%s: %s%s, %s"
        .formatted(
            instrument.name().words(), about, assessment.assessor(), DAY.format(day.first()));
  }

  /** Whether the program answered something that no person has confirmed. */
  boolean hasUnconfirmed(Assessment assessment) {
    return answers.list(assessment, Assessment.FIRST).values().stream()
        .anyMatch(it -> !it.confirmed());
  }

  public Instrument instrument(Assessment assessment) {
    return instruments.find(assessment.instrument(), assessment.instrumentVersion()).orElseThrow();
  }

  private PartialDate day(Map<String, StoredAnswer> stored, ZoneId zone) {
    return PartialDate.of(LocalDate.ofInstant(last(stored), zone));
  }

  private Instant last(Map<String, StoredAnswer> stored) {
    return stored.values().stream()
        .map(StoredAnswer::saved)
        .max(Instant::compareTo)
        .orElseGet(clock::instant);
  }

  /** Of every question, those without an answer too. */
  private static List<AnsweredQuestion> inOrder(
      Instrument instrument, Map<String, StoredAnswer> stored) {
    return instrument
        .questions()
        .map(it ->
            stored.containsKey(it.code())
                ? stored.get(it.code()).answered()
                : AnsweredQuestion.none(it.code()))
        .toList();
  }

  private Optional<SecondAssessment> second(
      Assessment assessment, Instrument instrument, List<AnsweredQuestion> first) {
    return assessment
        .sample()
        .map(sample -> {
          var asked = sample.questions(instrument);
          var stored = answers.list(assessment, Assessment.SECOND);
          var second =
              inOrder(instrument, stored).stream()
                  .filter(it -> asked.contains(it.question()))
                  .toList();
          var agreement = Agreement.of(values(first), values(second));
          Known<BigDecimal> kappa = agreement.kappa();
          return new SecondAssessment(
              sample.seed(),
              sample.percent(),
              agreement.compared(),
              agreement.equal(),
              kappa,
              second);
        });
  }

  private static Map<String, Known<AnswerValue>> values(List<AnsweredQuestion> answered) {
    var values = new LinkedHashMap<String, Known<AnswerValue>>();
    answered.forEach(it -> values.put(it.question(), it.answer()));
    return values;
  }
}
