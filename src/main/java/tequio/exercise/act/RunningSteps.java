package tequio.exercise.act;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.StepClosing;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Projection;
import tequio.publishing.version.DocumentPublished;
import tequio.publishing.version.FactStated;
import tequio.territory.Gazetteer;

/**
 * The step at which each running exercise stands, derived from the record. At the start it fills in
 * what an older program did not keep.
 */
@Component
@Order(21)
class RunningSteps implements Projection, ApplicationRunner {

  private final JdbcClient jdbc;
  private final ExerciseReader exercises;
  private final Gazetteer gazetteer;

  RunningSteps(JdbcClient jdbc, ExerciseReader exercises, Gazetteer gazetteer) {
    this.jdbc = jdbc;
    this.gazetteer = gazetteer;
    this.exercises = exercises;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void published(DocumentPublished event) {
    if (event.published().content() instanceof Exercise) {
      derive(event.subject());
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void stated(FactStated event) {
    if (event.stated().about().kind().equals("exercise")) {
      derive(event.stated().about());
    }
  }

  /** Of a government that the catalogue does not know it is derived at the next start. */
  private void derive(SubjectReference document) {
    remove(document);
    if (gazetteer.find(document.government()).isPresent()) {
      exercises
          .find(document.government(), document.code())
          .filter(ExerciseProgress::isRunning)
          .ifPresent(this::add);
    }
  }

  @CanIgnoreReturnValue
  private int remove(SubjectReference document) {
    return jdbc.sql(
            """
            with gone as (
                delete from running_step where government = :government and code = :code
                returning step, name),
              last as (
                delete from running_step_tally using gone
                where (running_step_tally.step, running_step_tally.name) = (gone.step, gone.name)
                  and exercises = 1)
            update running_step_tally t set exercises = exercises - 1 from gone
            where (t.step, t.name) = (gone.step, gone.name) and exercises > 1
            """)
        .param("government", document.government().value())
        .param("code", document.code())
        .update();
  }

  /** Where another one runs, that is refused by who keeps {@code running_exercise}. */
  @CanIgnoreReturnValue
  private int add(ExerciseProgress it) {
    var step = it.current();
    var closed = it.facts().closings().stream().map(StepClosing::closed).map(day -> day.last());
    return jdbc.sql(
            """
            with added as (
              insert into running_step values (:government, :code, :step, :name, :since)
              on conflict (government) do nothing returning step, name)
            insert into running_step_tally select step, name, 1 from added
            on conflict (step, name) do update set exercises = running_step_tally.exercises + 1
            """)
        .param("government", it.document().government().value())
        .param("code", it.document().code())
        .param("step", step.map(at -> at.number()).orElse(it.steps().size() + 1))
        .param("name", step.map(at -> at.name().words()).orElse(""))
        .param("since", closed.max(LocalDate::compareTo).orElse(it.exercise().start().first()))
        .update();
  }

  /** It reads no entries itself, see {@link #finish}. */
  @Override
  public List<String> kinds() {
    return List.of();
  }

  @Override
  public List<String> tables() {
    return List.of("running_step", "running_step_tally");
  }

  @Override
  public void derive(Entry entry) {}

  /** Of the exercises that run, which are derived before. */
  @Override
  public void finish() {
    record Running(String government, String code) {}

    jdbc.sql(
            """
            select r.government, r.code from running_exercise r
              left join running_step s using (government) where s.government is null
            """)
        .query((row, number) -> new Running(row.getString(1), row.getString(2)))
        .list()
        .forEach(it -> {
          var key = new GovernmentKey(it.government());
          gazetteer.find(key).flatMap(known -> exercises.find(key, it.code())).ifPresent(this::add);
        });
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    finish();
  }
}
