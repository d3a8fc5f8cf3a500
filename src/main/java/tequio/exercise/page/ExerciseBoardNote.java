package tequio.exercise.page;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.exercise.progress.ExerciseReader;
import tequio.plan.board.BoardNote;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Note on the board: at which step the running exercise of a government stands. */
@Component
@Order(1)
class ExerciseBoardNote implements BoardNote {

  private final ExerciseReader exercises;

  ExerciseBoardNote(ExerciseReader exercises) {
    this.exercises = exercises;
  }

  @Override
  public Optional<Link> find(Government government, Texts t) {
    return exercises
        .running(government.key())
        .map(it ->
            new Link(
                StepWords.standing(it, t),
                government.path() + "/ejercicios/" + it.document().code()));
  }
}
