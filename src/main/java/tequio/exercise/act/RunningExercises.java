package tequio.exercise.act;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.ExerciseChange;
import tequio.exercise.progress.ExerciseStore;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Projection;
import tequio.publishing.version.DocumentPublished;
import tequio.publishing.version.FactStated;

/**
 * The exercise that runs in each government, of which there is at most one: the database refuses a
 * second. It is derived from the record, like everything public.
 */
@Component
@Order(20)
class RunningExercises implements Projection {

  enum Rule implements BusinessRuleException.Rule {
    /** Another exercise of this government runs. */
    ANOTHER_RUNS
  }

  private final JdbcClient jdbc;
  private final ExerciseStore exercises;

  RunningExercises(JdbcClient jdbc, ExerciseStore exercises) {
    this.jdbc = jdbc;
    this.exercises = exercises;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void published(DocumentPublished event) {
    if (event.published().content() instanceof Exercise && event.version() == 1) {
      add(event.subject());
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void stated(FactStated event) {
    if (event.stated().content() instanceof ExerciseChange change) {
      apply(event.stated().about(), change);
    }
  }

  private void apply(SubjectReference document, ExerciseChange change) {
    switch (change.transition()) {
      case CLOSE -> remove(document);
      case INTERRUPT -> remove(document);
      case RESUME -> add(document);
    }
  }

  private void add(SubjectReference document) {
    int added =
        jdbc.sql("insert into running_exercise values (:government, :code) on conflict do nothing")
            .param("government", document.government().value())
            .param("code", document.code())
            .update();
    if (added == 0) {
      throw new BusinessRuleException(Rule.ANOTHER_RUNS, document.code());
    }
  }

  private void remove(SubjectReference document) {
    int removed =
        jdbc.sql("delete from running_exercise where government = :government and code = :code")
            .param("government", document.government().value())
            .param("code", document.code())
            .update();
    if (removed == 0) {
      throw new IllegalStateException("does not run: " + document);
    }
  }

  /** It reads no entries itself, see {@link #finish}. */
  @Override
  public List<String> kinds() {
    return List.of();
  }

  @Override
  public List<String> tables() {
    return List.of("running_exercise");
  }

  @Override
  public void derive(Entry entry) {}

  /** What runs follows from all documents and facts together. */
  @Override
  public void finish() {
    jdbc.sql(
            """
            insert into running_exercise select government, code from document d
            where kind = :kind and 'resume' = coalesce(
              (select body -> 'content' ->> 'transition' from stated_fact f
              where f.kind = :change and f.government = d.government and f.subject = d.code
                and body is not null
              order by number desc limit 1), 'resume')
            """)
        .param("kind", exercises.kind().code())
        .param("change", exercises.kinds().change().code())
        .update();
  }
}
