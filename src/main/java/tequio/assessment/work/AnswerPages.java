package tequio.assessment.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.assessment.access.AssessmentAccess;
import tequio.assessment.form.AnswerForm;
import tequio.assessment.form.AnswerForms;
import tequio.assessment.form.QuestionField;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.Question;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.SaveAnswers.Outcome;
import tequio.assessment.response.StoredAnswer;
import tequio.assessment.response.StoredAnswers;
import tequio.assessment.result.AnswerView;
import tequio.assessment.scoring.AnswerValue;
import tequio.assessment.scoring.Scorer;
import tequio.kernel.Known;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Makes the forms of sections. */
@Component
class AnswerPages {

  private final StoredAnswers answers;

  AnswerPages(StoredAnswers answers) {
    this.answers = answers;
  }

  static InstrumentSection section(AssessmentAccess.Opened opened, String code) {
    return opened.instrument().section(code).orElseThrow(GovernmentAccess::nothingThere);
  }

  /** All of a section, or those of the sample. */
  static List<Question> questions(
      AssessmentAccess.Opened opened, InstrumentSection section, int judge) {
    var drawn =
        judge == Assessment.FIRST
            ? Set.<String>of()
            : Set.copyOf(opened.assessment().sample().orElseThrow().questions(opened.instrument()));
    return section.criteria().stream()
        .flatMap(it -> it.questions().stream())
        .filter(it -> judge == Assessment.FIRST || drawn.contains(it.code()))
        .toList();
  }

  AnswerSectionPage section(AssessmentAccess.Opened opened, String code, int judge) {
    var section = section(opened, code);
    var given = answers.list(opened.assessment(), judge);
    var asked = asked(opened, given);
    var fields =
        questions(opened, section, judge).stream()
            .filter(it -> asked.contains(it.code()))
            .map(it -> field(it, given.get(it.code())))
            .toList();
    return page(opened, section, judge, fields);
  }

  /** Questions whose conditions hold, or may hold, given the answers so far. */
  private static Set<String> asked(
      AssessmentAccess.Opened opened, Map<String, StoredAnswer> given) {
    var values = new HashMap<String, Known<AnswerValue>>();
    given.forEach((code, it) -> values.put(code, it.answered().answer()));
    return Set.copyOf(new Scorer(opened.instrument()).asked(values));
  }

  private static QuestionField field(
      Question question, @org.jspecify.annotations.Nullable StoredAnswer stored) {
    return stored == null
        ? QuestionField.blank(question)
        : new QuestionField(
            question, AnswerForms.of(question, stored.answered()), stored.version(), "", "");
  }

  /** What was saved stands as saved; the rest comes back with what is wrong with it. */
  AnswerSectionPage again(
      AssessmentAccess.Opened opened,
      InstrumentSection section,
      int judge,
      List<Outcome> outcomes,
      Texts t) {
    var given = answers.list(opened.assessment(), judge);
    var fields =
        outcomes.stream()
            .map(it ->
                switch (it) {
                  case Outcome.Kept(var typed) ->
                      field(typed.question(), given.get(typed.question().code()));
                  case Outcome.Wrong(var typed, var key, var what) ->
                      field(typed.question(), typed.form(), typed.seen(), t.say(key, what), "");
                  case Outcome.Overtaken(var typed, var other) ->
                      field(
                          typed.question(),
                          typed.form(),
                          other.version(),
                          "",
                          words(typed.question(), other, t));
                })
            .toList();
    return page(opened, section, judge, fields);
  }

  private static QuestionField field(
      Question question, AnswerForm form, int version, String problem, String conflict) {
    return new QuestionField(question, form, version, problem, conflict);
  }

  private static String words(Question question, StoredAnswer other, Texts t) {
    var said = new AnswerView(question, other.answered()).words(t);
    return other.answered().reason().map(it -> said + ". " + it.words()).orElse(said);
  }

  private static AnswerSectionPage page(
      AssessmentAccess.Opened opened,
      InstrumentSection section,
      int judge,
      List<QuestionField> fields) {
    return new AnswerSectionPage(
        opened.government(),
        opened.assessment(),
        opened.instrument(),
        section,
        fields,
        AnswerController.path(section, opened.assessment(), judge),
        next(opened, section, judge),
        judge == Assessment.SECOND);
  }

  /** Where somebody goes who saved a section. */
  String after(AssessmentAccess.Opened opened, InstrumentSection section, int judge) {
    var next = next(opened, section, judge);
    return next.isEmpty() ? opened.assessment().path() : next;
  }

  private static String next(AssessmentAccess.Opened opened, InstrumentSection section, int judge) {
    var sections = opened.instrument().sections();
    return sections.subList(sections.indexOf(section) + 1, sections.size()).stream()
        .filter(it -> !questions(opened, it, judge).isEmpty())
        .findFirst()
        .map(it -> AnswerController.path(it, opened.assessment(), judge))
        .orElse("");
  }
}
