package tequio.assessment.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.AssessmentActs;
import tequio.assessment.response.Assessments;
import tequio.assessment.response.FreezeAssessment;
import tequio.assessment.response.StoredAnswer;
import tequio.assessment.response.StoredAnswers;
import tequio.assessment.result.AnswerView;
import tequio.assessment.result.ResultView;
import tequio.kernel.Fraction;
import tequio.territory.Government;

/** Makes the pages that show how far an assessment is. */
@Component
class AssessmentPages {

  private final Assessments assessments;
  private final StoredAnswers answers;
  private final FreezeAssessment freezing;
  private final Instruments instruments;
  private final AssessmentActs acts;

  AssessmentPages(
      Assessments assessments,
      StoredAnswers answers,
      FreezeAssessment freezing,
      Instruments instruments,
      AssessmentActs acts) {
    this.assessments = assessments;
    this.answers = answers;
    this.freezing = freezing;
    this.instruments = instruments;
    this.acts = acts;
  }

  /** The same number of statements, however many assessments there are. */
  AssessmentListPage list(Government whose, Caller caller) {
    var versions = instruments.listVersions();
    var counts = answers.countByAssessment(whose.key());
    var lines =
        assessments.list(whose.key()).stream().map(it -> line(it, versions, counts)).toList();
    return new AssessmentListPage(whose, lines, caller.may(Permission.ASSESS, whose.key()));
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

  AssessmentPage page(AssessmentAccess.Opened opened, Caller caller) {
    var it = opened.assessment();
    var first = answers.list(it, Assessment.FIRST);
    var second = answers.list(it, Assessment.SECOND);
    var sample = it.sample().map(drawn -> Set.copyOf(drawn.questions(opened.instrument())));
    var key = opened.government().key();
    var capacities = AssessmentAccess.capacities(caller, key);
    boolean may = caller.may(Permission.ASSESS, key);
    var result = freezing.result(it, opened.government().zone());
    return new AssessmentPage(
        opened.government(),
        it,
        opened.instrument(),
        progress(opened, first, Set.of()),
        sample.map(drawn -> progress(opened, second, drawn)).orElse(List.of()),
        ResultView.of(opened.instrument(), result.answers(), result.replies()),
        acts.today(key),
        may && capacities.contains(it.capacity()),
        may,
        may && capacities.contains(Respondent.GOVERNMENT));
  }

  private static List<AssessmentPage.Progress> progress(
      AssessmentAccess.Opened opened, Map<String, StoredAnswer> given, Set<String> only) {
    return opened.instrument().sections().stream()
        .map(it -> progress(it, given, only))
        .filter(it -> it.answered().of() > 0)
        .toList();
  }

  private static AssessmentPage.Progress progress(
      InstrumentSection section, Map<String, StoredAnswer> given, Set<String> only) {
    var questions =
        section.criteria().stream()
            .flatMap(it -> it.questions().stream())
            .filter(it -> only.isEmpty() || only.contains(it.code()))
            .toList();
    int done = 0;
    int bare = 0;
    for (var question : questions) {
      var stored = given.get(question.code());
      if (stored != null && stored.answered().hasAnswer()) {
        done++;
        bare += new AnswerView(question, stored.answered()).lacksEvidence() ? 1 : 0;
      }
    }
    return new AssessmentPage.Progress(section, new Fraction(done, questions.size()), bare);
  }
}
