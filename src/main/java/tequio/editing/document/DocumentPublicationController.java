package tequio.editing.document;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.section.DraftContent;
import tequio.editing.section.SaveSection;
import tequio.editing.workspace.DraftAccess;
import tequio.kernel.Characters;
import tequio.kernel.Page;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.version.PublicationResult;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.TextProblem;

/** Controller of publishing a document that is published alone. */
@Controller
@RequestMapping({
  "/trabajo/{government}/documentos/{document}/{number}/publicacion",
  "/en/trabajo/{government}/documentos/{document}/{number}/publicacion"
})
class DocumentPublicationController {

  private final DraftAccess access;
  private final Drafts drafts;
  private final PublishDocumentDraft publishing;
  private final DocumentDraftPages pages;

  DocumentPublicationController(
      DraftAccess access,
      Drafts drafts,
      PublishDocumentDraft publishing,
      DocumentDraftPages pages) {
    this.access = access;
    this.drafts = drafts;
    this.publishing = publishing;
    this.pages = pages;
  }

  @GetMapping
  Page look(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.open(sent, caller, KindPermissions::publish);
    return pages.publication(its.kind(), draft(its), Optional.empty(), t);
  }

  @PostMapping
  Object publish(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.open(sent, caller, KindPermissions::publish);
    var draft = draft(its);
    var answers = FormData.of(sent.getParameterMap());
    var problems = new LinkedHashMap<String, String>();
    for (var field : List.of("office", "reason")) {
      TextProblem.find(answers.one(field), Characters.MOST)
          .ifPresent(it -> problems.put(field, it.say(t)));
    }
    if (Characters.isBlank(answers.one("office"))) {
      problems.put("office", t.say("publish.office.needed"));
    }
    if (!draft.isNew() && Characters.isBlank(answers.one("reason"))) {
      problems.put("reason", t.say("publish.reason.needed"));
    }
    return problems.isEmpty()
        ? publish(its, draft, answers, caller, t)
        : pages.publication(its.kind(), draft, Optional.of(new Form(answers, problems)), t);
  }

  private Object publish(
      DraftAccess.Opened its, Draft draft, FormData answers, Caller caller, Texts t) {
    publishing
        .permission(its.kind(), draft)
        .ifPresent(it -> caller.mayOrRefuse(it, its.id().ref()));
    var result =
        publishing.publish(
            its.kind(),
            its.id(),
            answers.one(SaveSection.SEEN),
            answers.one("office"),
            Optional.of(answers.one("reason")).filter(it -> !Characters.isBlank(it)),
            caller);
    var refused = result.map(it -> refusal(it, t)).orElseGet(() -> t.say("document-draft.moved"));
    return refused.isEmpty()
        ? "redirect:" + t.to(its.path())
        : pages.publication(
            its.kind(), draft, Optional.of(new Form(answers, Map.of("office", refused))), t);
  }

  /** Why nothing was published; empty where it was, or was public already. */
  private static String refusal(PublicationResult result, Texts t) {
    return switch (result) {
      case PublicationResult.Published done -> "";
      case PublicationResult.Unchanged same -> "";
      case PublicationResult.ReasonNeeded needed -> t.say("publish.reason.needed");
      case PublicationResult.Overtaken by -> t.say("document-draft.overtaken", by.version());
      case PublicationResult.Invalid(var violations) -> DraftContent.say(violations.getFirst(), t);
    };
  }

  private Draft draft(DraftAccess.Opened its) {
    return drafts.find(its.id()).orElseThrow(DraftAccess::nothingThere);
  }
}
