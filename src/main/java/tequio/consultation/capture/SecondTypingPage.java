package tequio.consultation.capture;

import java.util.List;
import java.util.Optional;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.SecondTypings;
import tequio.consultation.submission.SecondTypings.TypingDifference;
import tequio.consultation.submission.SecondTypings.TypingTotals;
import tequio.consultation.submission.Submission;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;

/**
 * The form in which a sheet is typed a second time without seeing the first text, and the texts
 * that differ.
 *
 * @param next submission to type again; empty where none is left
 */
public record SecondTypingPage(
    OpenedConsultation opened,
    Optional<Submission> next,
    List<TypingDifference> differences,
    TypingTotals totals,
    Form form)
    implements Page {

  public SecondTypingPage {
    differences = List.copyOf(differences);
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return opened.path() + "/captura/doble";
  }

  public int every() {
    return SecondTypings.EVERY;
  }

  public List<Link> crumbs(Texts t) {
    return opened.crumbs(t, true);
  }
}
