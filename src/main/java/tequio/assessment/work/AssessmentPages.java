package tequio.assessment.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.access.AssessmentAccess;
import tequio.assessment.access.RespondentRoles;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.letter.AssessmentInvitations;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.FreezeAssessment;
import tequio.assessment.response.ReplyTerms;
import tequio.assessment.response.StoredAnswer;
import tequio.assessment.response.StoredAnswers;
import tequio.assessment.result.AnswerView;
import tequio.assessment.result.ResultView;
import tequio.kernel.Fraction;

/** Makes the page that shows how far an assessment is. */
@Component
class AssessmentPages {

  private final StoredAnswers answers;
  private final FreezeAssessment freezing;
  private final ReplyTerms terms;
  private final AssessmentInvitations invitations;

  AssessmentPages(
      StoredAnswers answers,
      FreezeAssessment freezing,
      ReplyTerms terms,
      AssessmentInvitations invitations) {
    this.answers = answers;
    this.freezing = freezing;
    this.terms = terms;
    this.invitations = invitations;
  }

  AssessmentPage page(AssessmentAccess.Opened opened, Caller caller) {
    var it = opened.assessment();
    var first = answers.list(it, Assessment.FIRST);
    var second = answers.list(it, Assessment.SECOND);
    var sample = it.sample().map(drawn -> Set.copyOf(drawn.questions(opened.instrument())));
    var key = opened.government().key();
    var capacities = RespondentRoles.of(caller, key);
    boolean may = caller.may(Permission.ASSESS, key);
    var result = freezing.result(it, opened.government().zone());
    return new AssessmentPage(
        opened.government(),
        it,
        opened.instrument(),
        progress(opened, first, Set.of()),
        sample.map(drawn -> progress(opened, second, drawn)).orElse(List.of()),
        ResultView.of(opened.instrument(), result.answers(), result.replies()),
        new AssessmentPage.ReplyTerm(terms.today(key), terms.days(key)),
        invitations(opened),
        may && capacities.contains(it.capacity()),
        may,
        may && capacities.contains(Respondent.GOVERNMENT));
  }

  private AssessmentPage.Invitations invitations(AssessmentAccess.Opened opened) {
    var invited = invitations.list(opened.assessment());
    var open =
        opened.instrument().others(opened.assessment().capacity()).stream()
            .filter(it -> !invited.contains(it))
            .toList();
    return new AssessmentPage.Invitations(invited, open);
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
