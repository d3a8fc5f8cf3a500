package tequio.assessment.work;

import static tequio.accounts.caller.Permission.ASSESS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.access.AssessmentAccess;
import tequio.assessment.access.RespondentRoles;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessments;
import tequio.kernel.Characters;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.TypedDay;

/** Lists the assessments of a government and begins new ones. */
@Controller
@RequestMapping({"/trabajo/{government}/diagnosticos", "/en/trabajo/{government}/diagnosticos"})
class AssessmentController {

  private static final int LONGEST_NAME = 200;

  private final AssessmentAccess access;
  private final Assessments assessments;
  private final AssessmentListPages pages;
  private final Instruments instruments;

  AssessmentController(
      AssessmentAccess access,
      Assessments assessments,
      AssessmentListPages pages,
      Instruments instruments) {
    this.access = access;
    this.assessments = assessments;
    this.pages = pages;
    this.instruments = instruments;
  }

  @GetMapping
  AssessmentListPage list(@PathVariable String government, Caller caller) {
    var whose = access.government(government, caller, Permission.SEE_DRAFTS);
    return pages.list(whose, caller);
  }

  @GetMapping("/nuevo")
  BeginAssessmentPage begin(
      @PathVariable String government,
      @RequestParam(defaultValue = "") String instrumento,
      Caller caller) {
    var whose = access.government(government, caller, ASSESS);
    return page(whose, caller, Map.of("instrumento", instrumento), Set.of());
  }

  @PostMapping("/nuevo")
  Object begun(
      @PathVariable String government,
      @RequestParam Map<String, String> sent,
      Caller caller,
      Texts t) {
    var whose = access.government(government, caller, ASSESS);
    var person = caller.personOrRefuse();
    var problems = new HashSet<String>();
    var beginning = beginning(sent, caller, whose, problems);
    return beginning
        .<Object>map(
            it -> "redirect:" + t.to(assessments.begin(whose.key(), it, person.account()).path()))
        .orElseGet(() -> page(whose, caller, sent, problems));
  }

  /** Empty where a field is wrong, which is then among the problems. */
  private Optional<Assessments.Beginning> beginning(
      Map<String, String> sent, Caller caller, Government whose, Set<String> problems) {
    var chosen = chosen(sent.getOrDefault("instrumento", ""), problems);
    var capacity = capacity(sent.getOrDefault("calidad", ""), chosen, caller, whose, problems);
    var assessor = name("quien", sent, problems);
    var due = day(TypedDay.of(sent, "hasta"), problems);
    Optional<String> assessed =
        whose.key().isFederation() ? name("evaluado", sent, problems) : Optional.empty();
    return problems.isEmpty()
        ? Optional.of(
            new Assessments.Beginning(
                chosen.orElseThrow().code(),
                chosen.orElseThrow().version(),
                capacity.orElseThrow(),
                assessor.orElseThrow(),
                due,
                assessed))
        : Optional.empty();
  }

  private static Optional<String> name(
      String field, Map<String, String> sent, Set<String> problems) {
    var name = Characters.find(sent.getOrDefault(field, ""), LONGEST_NAME);
    if (name.isEmpty()) {
      problems.add(field);
    }
    return name;
  }

  private Optional<Instrument> chosen(String code, Set<String> problems) {
    var found = instruments.find(code);
    if (found.isEmpty()) {
      problems.add("instrumento");
    }
    return found;
  }

  /** One that the instrument allows and the caller's roles give. */
  private static Optional<Respondent> capacity(
      String word,
      Optional<Instrument> instrument,
      Caller caller,
      Government whose,
      Set<String> problems) {
    var found =
        RespondentRoles.of(caller, whose.key()).stream()
            .filter(it -> it.word().equals(word))
            .filter(it ->
                instrument
                    .filter(its -> its.respondents().contains(it) || its.judges().contains(it))
                    .isPresent())
            .findFirst();
    if (found.isEmpty()) {
      problems.add("calidad");
    }
    return found;
  }

  private static Optional<LocalDate> day(TypedDay typed, Set<String> problems) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var day = typed.find();
    if (day.isEmpty()) {
      problems.add("hasta");
    }
    return day;
  }

  private BeginAssessmentPage page(
      Government whose, Caller caller, Map<String, String> sent, Set<String> problems) {
    List<Instrument> all = instruments.list();
    return new BeginAssessmentPage(
        whose,
        all,
        RespondentRoles.of(caller, whose.key()),
        sent.getOrDefault("instrumento", ""),
        sent.getOrDefault("calidad", ""),
        sent.getOrDefault("quien", ""),
        TypedDay.of(sent, "hasta"),
        sent.getOrDefault("evaluado", ""),
        problems);
  }
}
