package tequio.consultation.form;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.consultation.act.ConsultationRecord;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * The form by which anybody contests the removal of a submission.
 *
 * @param barred message key of why nobody can now; empty where anybody can
 */
public record ContestPage(
    Government government,
    ConsultationRecord its,
    int submission,
    List<FieldType.Part> questions,
    Form form,
    Optional<String> barred)
    implements Page {

  public ContestPage {
    questions = List.copyOf(questions);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return its.path() + "/planteamientos/" + submission;
  }
}
