package tequio.assessment.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.access.AssessmentAccess;
import tequio.assessment.access.RespondentRoles;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.form.AnswerParser;
import tequio.assessment.form.AnswerParser.Parsed;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Question;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.Assessments;
import tequio.assessment.response.StoredAnswers;
import tequio.assessment.result.AnsweredQuestion;
import tequio.kernel.Characters;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Sheets of paper typed in one after the other: each becomes an assessment of its own. */
@Controller
@RequestMapping({
  "/trabajo/{government}/diagnosticos/captura/{instrument}",
  "/en/trabajo/{government}/diagnosticos/captura/{instrument}"
})
class PaperController {

  private static final int LONGEST_NAME = 200;

  private final AssessmentAccess access;
  private final Assessments assessments;
  private final StoredAnswers answers;
  private final Instruments instruments;

  PaperController(
      AssessmentAccess access,
      Assessments assessments,
      StoredAnswers answers,
      Instruments instruments) {
    this.access = access;
    this.assessments = assessments;
    this.answers = answers;
    this.instruments = instruments;
  }

  @GetMapping
  PaperPage next(
      @PathVariable String government,
      @PathVariable String instrument,
      @RequestParam(defaultValue = "") String calidad,
      @RequestParam(defaultValue = "") String quien,
      @RequestParam(defaultValue = "") String van,
      Caller caller) {
    var whose = access.government(government, caller, Permission.ASSESS);
    return PaperPage.of(
        whose,
        find(instrument),
        RespondentRoles.of(caller, whose.key()),
        Map.of("calidad", calidad, "van", van, "quien", quien));
  }

  @PostMapping
  @Transactional
  Object save(
      @PathVariable String government,
      @PathVariable String instrument,
      @RequestParam Map<String, String> sent,
      Caller caller,
      Texts t) {
    var whose = access.government(government, caller, Permission.ASSESS);
    var its = find(instrument);
    var typed = PaperPage.of(whose, its, RespondentRoles.of(caller, whose.key()), sent);
    var problems = new HashSet<String>();
    var answered = read(its, typed.typed(), problems);
    var capacity = typed.chosen();
    if (capacity.isEmpty()) {
      problems.add("calidad");
    }
    if (Characters.find(typed.assessor(), LONGEST_NAME).isEmpty()) {
      problems.add("quien");
    }
    if (!problems.isEmpty()) {
      return typed.with(problems);
    }
    keep(typed, capacity.orElseThrow(), answered, caller);
    return "redirect:" + next(t, typed, capacity.orElseThrow());
  }

  private static String next(Texts t, PaperPage typed, Respondent capacity) {
    return UriComponentsBuilder.fromPath(t.to(typed.path()))
        .queryParam("calidad", capacity.word())
        .queryParam("quien", typed.assessor())
        .queryParam("van", typed.count() + 1)
        .encode()
        .toUriString();
  }

  private void keep(
      PaperPage typed, Respondent capacity, List<AnsweredQuestion> answered, Caller caller) {
    var by = caller.personOrRefuse().account();
    var its = typed.instrument();
    var beginning =
        new Assessments.Beginning(
            its.code(),
            its.version(),
            capacity,
            Characters.strip(typed.assessor()),
            Optional.empty());
    var begun = assessments.begin(typed.government().key(), beginning, by);
    for (var it : answered) {
      if (!answers.save(begun, Assessment.FIRST, it, 0, Optional.of(by))) {
        throw new IllegalStateException("a new assessment has an answer: " + begun.path());
      }
    }
  }

  private static List<AnsweredQuestion> read(
      Instrument its, Map<String, String> typed, Set<String> problems) {
    var answered = new ArrayList<AnsweredQuestion>();
    for (Question question : its.questions().toList()) {
      var words = typed.getOrDefault(question.code(), "");
      if (!words.isEmpty()) {
        find(question, words).ifPresentOrElse(answered::add, () -> problems.add(question.code()));
      }
    }
    return answered;
  }

  private static Optional<AnsweredQuestion> find(Question question, String words) {
    return AnswerWords.form(question.scale(), words)
        .map(it -> AnswerParser.parse(question, it))
        .filter(Parsed.Good.class::isInstance)
        .map(it -> ((Parsed.Good) it).answered());
  }

  private Instrument find(String code) {
    return instruments.find(code).orElseThrow(GovernmentAccess::nothingThere);
  }
}
