package tequio.assessment.work;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.Assessments;
import tequio.assessment.response.StoredAnswers;
import tequio.kernel.Fraction;
import tequio.territory.Government;

/** Makes the list of the assessments of a government. */
@Component
class AssessmentListPages {

  private final Assessments assessments;
  private final StoredAnswers answers;
  private final Instruments instruments;

  AssessmentListPages(Assessments assessments, StoredAnswers answers, Instruments instruments) {
    this.assessments = assessments;
    this.answers = answers;
    this.instruments = instruments;
  }

  /** The same number of statements, however many assessments there are. */
  AssessmentListPage list(Government whose, Caller caller) {
    var versions = instruments.listVersions();
    var counts = answers.countByAssessment(whose.key());
    var lines =
        assessments.list(whose.key()).stream().map(it -> line(it, versions, counts)).toList();
    boolean may = caller.may(Permission.ASSESS, whose.key());
    boolean ranks = caller.may(Permission.BRING_RANKING, whose.key());
    return new AssessmentListPage(whose, lines, may, ranks);
  }

  private static AssessmentListPage.Line line(
      Assessment it, List<Instrument> versions, Map<Integer, Integer> counts) {
    var instrument =
        versions.stream()
            .filter(one ->
                one.code().equals(it.instrument()) && one.version() == it.instrumentVersion())
            .findFirst()
            .orElseThrow();
    int all = (int) instrument.questions().count();
    int done = counts.getOrDefault(it.number(), 0);
    return new AssessmentListPage.Line(
        it, instrument.name().words(), new Fraction(Math.min(done, all), all));
  }
}
