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
 * @param unused text that was typed of a sheet that somebody else had typed meanwhile
 */
public record SecondTypingPage(
    OpenedConsultation opened,
    Optional<Submission> next,
    List<TypingDifference> differences,
    TypingTotals totals,
    Form form,
    Optional<String> unused)
    implements Page {

  public SecondTypingPage {
    differences = List.copyOf(differences);
  }

  @Override
  public int status() {
    return form.isWrong() || unused.isPresent() ? 422 : 200;
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
