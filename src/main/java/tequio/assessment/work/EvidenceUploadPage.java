package tequio.assessment.work;

import java.time.ZoneId;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.Question;
import tequio.assessment.response.Assessment;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * The form by which a file is uploaded as evidence of one answer.
 *
 * @param problem what was wrong with the last file, in words; empty where nothing was
 */
public record EvidenceUploadPage(
    Government government,
    Assessment assessment,
    Instrument instrument,
    Question question,
    String problem)
    implements Page {

  static String path(Assessment assessment, String question) {
    return assessment.path() + "/preguntas/" + question + "/archivos";
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return path(assessment, question.code());
  }

  /** The question in the form of its section. */
  public String back() {
    var section = instrument.sections().stream().filter(this::asksIt).findFirst().orElseThrow();
    return AnswerController.path(section, assessment, Assessment.FIRST) + "#p-" + question.code();
  }

  private boolean asksIt(InstrumentSection section) {
    return section.criteria().stream().anyMatch(it -> it.questions().contains(question));
  }

  @Override
  public int status() {
    return problem.isEmpty() ? 200 : 422;
  }
}
