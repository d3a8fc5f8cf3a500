package tequio.exercise.page;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.plan.board.BoardNote;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * Note on the board: at which step the running exercise of a government stands, and who has the
 * third seat where the authority does not.
 */
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
            new Link(words(it, t), government.path() + "/ejercicios/" + it.document().code()));
  }

  private static String words(ExerciseProgress exercise, Texts t) {
    var standing = StepWords.standing(exercise, t);
    return ThirdSeatWords.of(exercise.profile().profile(), t)
        .map(it -> standing + ". " + it)
        .orElse(standing);
  }
}
