package tequio.editing.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.confirmation.ConfirmationPage;
import tequio.editing.draft.Draft;
import tequio.editing.preview.PreparePlan;
import tequio.editing.preview.PublicationPreview;
import tequio.editing.section.ProblemLocation;
import tequio.editing.section.SaveSection;
import tequio.editing.workspace.DraftAccess;
import tequio.kernel.Characters;
import tequio.plan.file.rules.RuleViolation;
import tequio.plan.publication.Outcome;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.TextProblem;

/** Controller of publishing a plan: shows the changes, asks for confirmation, publishes. */
@Controller
@RequestMapping({
  "/trabajo/{government}/planes/{code}/publicacion",
  "/en/trabajo/{government}/planes/{code}/publicacion"
})
class PublicationController {

  private final DraftAccess desk;
  private final PreparePlan prepare;
  private final PublishDrafts publish;
  private final FourEyesApproval second;
  private final PublicationPages pages;

  PublicationController(
      DraftAccess desk,
      PreparePlan prepare,
      PublishDrafts publish,
      FourEyesApproval second,
      PublicationPages pages) {
    this.desk = desk;
    this.prepare = prepare;
    this.publish = publish;
    this.second = second;
    this.pages = pages;
  }

  @GetMapping
  Object look(@PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var id = desk.open(government, Draft.Id.PLAN, code, caller, Permission.PUBLISH);
    var prepared = prepare.find(id.government(), id.code()).orElseThrow(DraftAccess::nothingThere);
    if (!prepared.isAnything()) {
      return "redirect:" + t.to(id.path());
    }
    var person = caller.personOrRefuse();
    second.toBegin(prepared, person);
    return pages.page(prepared, person, pages.begun(prepared, t));
  }

  /** Shows everything that becomes public, then publishes what was looked at and nothing else. */
  @PostMapping
  Object publish(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var id = desk.open(government, Draft.Id.PLAN, code, caller, Permission.PUBLISH);
    var prepared = prepare.hold(id.government(), id.code()).orElseThrow(DraftAccess::nothingThere);
    if (!prepared.isAnything()) {
      return "redirect:" + t.to(id.path());
    }
    return publish(prepared, FormData.of(sent.getParameterMap()), caller.personOrRefuse(), t);
  }

  private Object publish(PublicationPreview prepared, FormData answers, Caller.Person by, Texts t) {
    var problems = problems(prepared, answers, t);
    if (!problems.isEmpty() || !answers.one(Form.ACT).isEmpty()) {
      return pages.page(prepared, by, new Form(answers, problems));
    }
    if (!answers.one(ConfirmationPage.CONFIRMED).equals(prepared.seen())) {
      return pages.confirmation(prepared, by, answers);
    }
    return confirmed(prepared, answers, by, t);
  }

  private Object confirmed(
      PublicationPreview prepared, FormData answers, Caller.Person by, Texts t) {
    var reason = answers.one("reason");
    if (second.mustWait(prepared, answers.one("office"), reason, by)) {
      return "redirect:" + t.to(pages.path(prepared));
    }
    boolean moves = !MovedDate.in(prepared).isEmpty();
    var told = Optional.of(moves ? second.reasonOfOne(prepared, reason, by) : reason);
    return switch (publish.publish(
        prepared, answers.one("office"), told.filter(it -> !it.isEmpty()), by)) {
      case Outcome.Published done -> "redirect:" + t.to(pages.address(done));
      case Outcome.ReasonNeeded needed ->
          pages.page(
              prepared, by, new Form(answers, Map.of("reason", t.say("publish.reason.needed"))));
      case Outcome.Gone gone -> throw new IllegalStateException("gone: " + gone);
      case Outcome.Empty none -> throw new IllegalStateException("empty: " + prepared.code());
      case Outcome.Taken taken -> throw new IllegalStateException("taken: " + taken);
    };
  }

  private Map<String, String> problems(PublicationPreview prepared, FormData answers, Texts t) {
    var problems = new LinkedHashMap<String, String>();
    if (!answers.one(SaveSection.SEEN).equals(prepared.seen())) {
      problems.put("plan", t.say("publish.moved"));
    }
    publish.problems(prepared).forEach(it -> name(it, prepared, problems, t));
    for (var field : List.of("office", "reason")) {
      TextProblem.find(answers.one(field), Characters.MOST)
          .ifPresent(it -> problems.put(field, it.say(t)));
    }
    addMissing(prepared, problems, t);
    if (answers.one("office").isEmpty()) {
      problems.put("office", t.say("publish.office.needed"));
    }
    if (prepared.before().isPresent() && answers.one("reason").isEmpty()) {
      problems.put("reason", t.say("publish.reason.needed"));
    }
    return problems;
  }

  private static void addMissing(
      PublicationPreview prepared, Map<String, String> problems, Texts t) {
    if (prepared.isEmpty()) {
      var plan = Draft.Id.plan(prepared.government(), prepared.code());
      problems.put(plan.path() + "/compromisos/nuevo", t.say("publish.empty"));
    }
    for (int number : prepared.takenNumbers()) {
      problems.putIfAbsent("plan", t.say("publish.number-taken", number));
    }
  }

  /** Each under the address of the form that mends it. */
  private static void name(
      RuleViolation problem, PublicationPreview prepared, Map<String, String> problems, Texts t) {
    var at = ProblemLocation.of(problem, prepared.file());
    boolean drafted = prepared.drafts().stream().anyMatch(it -> it.id().equals(at.document()));
    problems.merge(
        at.path(drafted), at.say(t) + ": " + problem.say(t), (one, other) -> one + " " + other);
  }
}
