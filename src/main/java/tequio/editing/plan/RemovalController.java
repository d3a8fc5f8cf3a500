package tequio.editing.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.conflict.VanishedDrafts;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.section.SaveSection;
import tequio.editing.workspace.DraftAccess;
import tequio.editing.workspace.FormPage;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;

/**
 * Controller that removes a commitment from its plan with a reason, if nobody saved it meanwhile.
 */
@Controller
@RequestMapping({
  "/trabajo/{government}/compromisos/{code}/retiro",
  "/en/trabajo/{government}/compromisos/{code}/retiro"
})
class RemovalController {

  private static final List<FieldType.Part> QUESTIONS =
      List.of(new FieldType.Part("reason", "desk.removal", new FieldType.Words(true, false)));

  private final DraftAccess desk;
  private final Drafts drafts;
  private final VanishedDrafts vanished;

  RemovalController(DraftAccess desk, Drafts drafts, VanishedDrafts vanished) {
    this.desk = desk;
    this.drafts = drafts;
    this.vanished = vanished;
  }

  @GetMapping
  Page ask(@PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var id = desk.open(government, Draft.Id.COMMITMENT, code, caller, Permission.EDIT_PLAN);
    return page(drafts.find(id).orElseThrow(DraftAccess::nothingThere), Form.of(FormData.NONE), t);
  }

  @PostMapping
  Object remove(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var id = desk.open(government, Draft.Id.COMMITMENT, code, caller, Permission.EDIT_PLAN);
    var reading = FormResult.of(sent, QUESTIONS, t);
    var answers = reading.form().answers();
    var found = drafts.find(id).or(() -> vanished.renew(id, answers));
    if (found.isEmpty()) {
      return vanished.page(id, id.path() + "/retiro", QUESTIONS, answers, t);
    }
    return reading.orAgain(
        form -> page(found.get(), form, t),
        said -> remove(found.get(), said.path("reason").asString(), reading, t));
  }

  /** Only what was looked at is taken out; of two who save at once, the second is told. */
  private Object remove(Draft draft, String reason, FormResult reading, Texts t) {
    var answers = reading.form().answers();
    boolean asSeen = answers.one(SaveSection.SEEN).equals(seen(draft));
    if (asSeen && drafts.save(draft.removedBecause(reason))) {
      return "redirect:" + t.to(Draft.Id.plan(draft.id().government(), draft.plan()).path());
    }
    Optional<Draft> now = drafts.find(draft.id());
    return now.isPresent()
        ? page(now.get(), reading.wrong(Form.WHOLE, t.say("removal.moved")), t)
        : vanished.page(draft.id(), draft.id().path() + "/retiro", QUESTIONS, answers, t);
  }

  private static FormPage page(Draft draft, Form form, Texts t) {
    return new FormPage(
        draft.title(),
        t.say("editing.take-out-commitment"),
        t.say("lead.editing.take-out-commitment"),
        draft.id().path() + "/retiro",
        QUESTIONS,
        form,
        seen(draft),
        "editing.remove",
        List.of(new Link(draft.title(), draft.id().path())));
  }

  private static String seen(Draft draft) {
    return String.valueOf(draft.version());
  }
}
