package tequio.exercise.page;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.exercise.progress.ExerciseReader;
import tequio.plan.board.BoardNote;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Note on the board of a government with an exercise: the authority has not the third seat. */
@Component
@Order(3)
class ThirdSeatBoardNote implements BoardNote {

  private final ExerciseReader exercises;

  ThirdSeatBoardNote(ExerciseReader exercises) {
    this.exercises = exercises;
  }

  @Override
  public Optional<Link> find(Government government, Texts t) {
    return exercises
        .running(government.key())
        .flatMap(it -> ThirdSeatWords.of(it.profile().profile(), t))
        .map(it -> new Link(it, government.path() + "/perfil"));
  }
}
