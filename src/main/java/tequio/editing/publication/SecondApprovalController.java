package tequio.editing.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.editing.preview.PreparePlan;
import tequio.editing.preview.PublicationPreview;
import tequio.editing.workspace.DraftAccess;
import tequio.kernel.Characters;
import tequio.plan.publication.Outcome;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.TextProblem;

/**
 * Controller with which a second person confirms moved dates, which publishes them, or refuses with
 * a reason.
 */
@Controller
@RequestMapping({
  "/trabajo/{government}/planes/{code}/fechas",
  "/en/trabajo/{government}/planes/{code}/fechas"
})
class SecondApprovalController {

  private final DraftAccess desk;
  private final PreparePlan prepare;
  private final FourEyesApproval second;
  private final PublishDrafts publish;
  private final PublicationPages pages;

  SecondApprovalController(
      DraftAccess desk,
      PreparePlan prepare,
      FourEyesApproval second,
      PublishDrafts publish,
      PublicationPages pages) {
    this.desk = desk;
    this.prepare = prepare;
    this.second = second;
    this.publish = publish;
    this.pages = pages;
  }

  @PostMapping("/confirmacion")
  String agree(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String visto,
      Caller caller,
      Texts t) {
    var prepared = hold(government, code, caller);
    boolean asSeen = visto.equals(prepared.seen());
    if (!asSeen || !isPublishable(prepared)) {
      return "redirect:" + t.to(pages.path(prepared));
    }
    var by = caller.personOrRefuse();
    return second
        .agree(prepared, by)
        .map(it -> publish(prepared, it, by, t))
        .orElseGet(() -> "redirect:" + t.to(pages.path(prepared)));
  }

  private boolean isPublishable(PublicationPreview prepared) {
    return prepared.isAnything()
        && !prepared.isEmpty()
        && prepared.takenNumbers().isEmpty()
        && publish.problems(prepared).isEmpty();
  }

  private String publish(
      PublicationPreview prepared, DateChangeRequest asked, Caller.Person by, Texts t) {
    var reason = Optional.of(second.reasonOfTwo(asked, by));
    return switch (publish.publish(prepared, asked.office(), reason, by)) {
      case Outcome.Published done -> "redirect:" + t.to(pages.address(done));
      case Outcome.ReasonNeeded needed -> throw new IllegalStateException("no reason: " + needed);
      case Outcome.Gone gone -> throw new IllegalStateException("gone: " + gone);
      case Outcome.Empty none -> throw new IllegalStateException("empty: " + prepared.code());
      case Outcome.Taken taken -> throw new IllegalStateException("taken: " + taken);
    };
  }

  @PostMapping("/rechazo")
  Object refuse(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var prepared = hold(government, code, caller);
    var answers = FormData.of(sent.getParameterMap());
    var words = answers.one("words");
    var by = caller.personOrRefuse();
    boolean onlyShown = !answers.one(Form.ACT).isEmpty();
    var problem =
        onlyShown
            ? Optional.<TextProblem>empty()
            : words.isEmpty()
                ? Optional.of(new TextProblem("moved.words.needed"))
                : TextProblem.find(words, Characters.MOST);
    if (second.open(prepared).isPresent() && (onlyShown || problem.isPresent())) {
      var problems = problem.map(it -> Map.of("words", it.say(t))).orElse(Map.of());
      return pages.page(prepared, by, new Form(answers, problems));
    }
    second.refuse(prepared, words, by);
    return "redirect:" + t.to(pages.path(prepared));
  }

  private PublicationPreview hold(String government, String code, Caller caller) {
    var id = desk.open(government, Draft.Id.PLAN, code, caller, Permission.MOVE_DATE);
    return prepare.hold(id.government(), id.code()).orElseThrow(DraftAccess::nothingThere);
  }
}
