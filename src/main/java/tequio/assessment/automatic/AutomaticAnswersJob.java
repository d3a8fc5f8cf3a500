package tequio.assessment.automatic;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Question;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.StoredAnswer;
import tequio.assessment.response.StoredAnswers;
import tequio.assessment.response.WorkingAssessments;
import tequio.assessment.result.AnswerEvidence;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.scoring.AnswerValue;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;

/**
 * Answers questions of open assessments that a public address can answer, where somebody gave one
 * as evidence and answered nothing else. It says that it is automatic and on which day; whatever a
 * person answered stays, and a person can answer otherwise at any time.
 */
@Component
class AutomaticAnswersJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(AutomaticAnswersJob.class);

  private final WorkingAssessments open;
  private final Instruments instruments;
  private final StoredAnswers answers;
  private final PageProbe probe;
  private final Clock clock;

  AutomaticAnswersJob(
      WorkingAssessments open,
      Instruments instruments,
      StoredAnswers answers,
      PageProbe probe,
      Clock clock) {
    this.open = open;
    this.instruments = instruments;
    this.answers = answers;
    this.probe = probe;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "automatic-answers";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Weekly(DayOfWeek.SUNDAY, LocalTime.of(4, 20));
  }

  @Override
  public void run() {
    open.list().stream()
        .filter(Assessment::isOpen)
        .forEach(it -> open.within(it.government(), () -> answer(it)));
  }

  private void answer(Assessment assessment) {
    var stored = answers.list(assessment, Assessment.FIRST);
    instruments
        .find(assessment.instrument(), assessment.instrumentVersion())
        .orElseThrow()
        .questions()
        .filter(it -> it.automatic().isPresent())
        .forEach(it ->
            Optional.ofNullable(stored.get(it.code()))
                .filter(AutomaticAnswersJob::isOpen)
                .ifPresent(old -> answer(assessment, it, old)));
  }

  /** Nobody answered, or the program did. */
  private static boolean isOpen(StoredAnswer stored) {
    return stored.answered().automatic() || !stored.answered().hasAnswer();
  }

  private void answer(Assessment assessment, Question question, StoredAnswer old) {
    var address =
        old.answered().evidence().stream().flatMap(it -> it.source().url().stream()).findFirst();
    address
        .flatMap(it -> probe.ask(question.automatic().orElseThrow(), it))
        .map(holds -> automatic(old.answered(), address.orElseThrow(), holds))
        .filter(it -> !it.equals(old.answered()))
        .ifPresent(it -> save(assessment, it, old.version()));
  }

  /** Whoever answers meanwhile is right: then this answer is left out. */
  private void save(Assessment assessment, AnsweredQuestion answered, int seen) {
    if (!answers.save(assessment, Assessment.FIRST, answered, seen, Optional.empty())) {
      LOG.debug("{} was answered meanwhile: {}", assessment.path(), answered.question());
    }
  }

  private AnsweredQuestion automatic(AnsweredQuestion old, URI address, boolean holds) {
    var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), JobSchedule.ZONE));
    var source =
        old.evidence().stream()
            .map(AnswerEvidence::source)
            .filter(it -> it.url().equals(Optional.of(address)))
            .findFirst()
            .orElseThrow();
    return new AnsweredQuestion(
        old.question(),
        Known.of(new AnswerValue.YesOrNo(holds)),
        old.reason(),
        List.of(new AnswerEvidence(source, Known.of(today))),
        true);
  }
}
