package tequio.exercise.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.methodology.MethodologyEdition;
import tequio.methodology.content.Methodology.TimeReading;
import tequio.territory.Government;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** What is asked to begin an exercise: which methodology, by what each asks for, and since when. */
public record BeginExercisePage(
    Government government,
    List<MethodologyEdition> methodologies,
    List<FieldType.Part> questions,
    Form form)
    implements Page {

  /** The field of the methodology and its reading. */
  public static final String METHODOLOGY = "methodology";

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return ExerciseDesk.path(government.key());
  }

  /** How a choice is sent: {@code cimtra from-start}. */
  public static String value(MethodologyEdition methodology, TimeReading reading) {
    return methodology.code() + " " + reading.name();
  }

  public boolean isChosen(MethodologyEdition methodology, TimeReading reading) {
    return form.answers().one(METHODOLOGY).equals(value(methodology, reading));
  }
}
