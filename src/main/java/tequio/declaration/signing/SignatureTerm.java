package tequio.declaration.signing;

import java.time.LocalDate;
import java.time.ZoneId;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.StepProgress;
import tequio.profile.calendar.WorkingCalendar;

/** Until when signatures on a declaration are expected. */
public final class SignatureTerm {

  /**
   * Returns the due day of its step; where that has none, the working days after it was opened for
   * signing in which the profile expects an answer.
   */
  public static LocalDate end(
      ExerciseProgress exercise, PendingDeclaration declaration, ZoneId zone) {
    var profile = exercise.profile().profile();
    return exercise
        .stepOf(DeclarationActs.PRODUCT)
        .flatMap(StepProgress::dueDay)
        .orElseGet(() ->
            WorkingCalendar.of(profile)
                .plus(LocalDate.ofInstant(declaration.saved(), zone), profile.replyDays()));
  }

  private SignatureTerm() {}
}
