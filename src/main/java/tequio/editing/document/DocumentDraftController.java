package tequio.editing.document;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.editing.section.DraftContent;
import tequio.editing.section.SavePart;
import tequio.editing.section.SavePart.Saving;
import tequio.editing.workspace.DraftAccess;
import tequio.kernel.Characters;
import tequio.kernel.Page;
import tequio.publishing.kind.Section;
import tequio.publishing.version.PublicationResult;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.TextProblem;

/** Controller of drafts of documents: sections, preview, publication. */
@Controller
@RequestMapping({
  "/trabajo/{government}/documentos/{document}/{number}",
  "/en/trabajo/{government}/documentos/{document}/{number}"
})
class DocumentDraftController {

  private static final List<FieldType.Part> QUESTIONS =
      List.of(
          new FieldType.Part("office", "publication.office", new FieldType.Words(false, false)),
          new FieldType.Part(
              "reason",
              "publication.reason",
              new FieldType.OrNothing(new FieldType.Words(true, false))));

  private final DocumentAccess access;
  private final DocumentDrafts drafts;
  private final SaveSection saving;
  private final PublishDocumentDraft publishing;
  private final DocumentDraftPages pages;

  DocumentDraftController(
      DocumentAccess access,
      DocumentDrafts drafts,
      SaveSection saving,
      PublishDocumentDraft publishing,
      DocumentDraftPages pages) {
    this.access = access;
    this.drafts = drafts;
    this.saving = saving;
    this.publishing = publishing;
    this.pages = pages;
  }

  @GetMapping
  Page show(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.toRead(sent, caller);
    return pages.document(its.kind(), its.document(), caller, t);
  }

  @PostMapping("/borrador")
  String begin(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.toDraft(sent, caller);
    publishing.begin(its.kind(), its.document());
    return "redirect:" + t.to(its.path());
  }

  @GetMapping("/partes/{section}")
  Page ask(HttpServletRequest sent, @PathVariable String section, Caller caller, Texts t) {
    var its = access.toDraft(sent, caller);
    return pages.ask(its.kind(), draft(its), section(its, section), t);
  }

  @PostMapping("/partes/{section}")
  Object save(@PathVariable String section, HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.toDraft(sent, caller);
    var part = section(its, section);
    var answers = FormData.of(sent.getParameterMap());
    var found = drafts.find(its.document());
    if (found.isEmpty()) {
      return pages.vanished(its.kind(), its.document(), part, answers, t);
    }
    var draft = found.get();
    return switch (saving.save(its.kind(), draft, part, answers, t)) {
      case Saving.Done done -> "redirect:" + t.to(its.path() + "#" + part.slug());
      case Saving.Again(var form) ->
          pages.again(its.kind(), draft, part, form, answers.one(SavePart.SEEN), t);
      case Saving.Overtaken(var form, var now) ->
          pages.overtaken(
              its.kind(), drafts.find(its.document()).orElse(draft), part, form, now, t);
      case Saving.Vanished gone -> pages.vanished(its.kind(), its.document(), part, answers, t);
    };
  }

  @GetMapping("/vista")
  Page preview(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.toRead(sent, caller);
    return pages.preview(its.kind(), draft(its), List.of(), Form.of(FormData.NONE), t);
  }

  @GetMapping("/publicacion")
  Page look(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.toPublish(sent, caller);
    return pages.preview(its.kind(), draft(its), QUESTIONS, Form.of(FormData.NONE), t);
  }

  @PostMapping("/publicacion")
  Object publish(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.toPublish(sent, caller);
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
    if (draft.base() > 0 && Characters.isBlank(answers.one("reason"))) {
      problems.put("reason", t.say("publish.reason.needed"));
    }
    return problems.isEmpty()
        ? publish(its, draft, answers, caller, t)
        : pages.preview(its.kind(), draft, QUESTIONS, new Form(answers, problems), t);
  }

  private Object publish(
      DocumentAccess.Opened its, DocumentDraft draft, FormData answers, Caller caller, Texts t) {
    publishing
        .permission(its.kind(), draft)
        .ifPresent(it -> caller.mayOrRefuse(it, its.document()));
    var result =
        publishing.publish(
            its.kind(),
            its.document(),
            answers.one(SavePart.SEEN),
            answers.one("office"),
            Optional.of(answers.one("reason")).filter(it -> !Characters.isBlank(it)),
            caller.personOrRefuse());
    var refused = result.map(it -> refusal(it, t)).orElseGet(() -> t.say("document-draft.moved"));
    return refused.isEmpty()
        ? "redirect:" + t.to(its.path())
        : pages.preview(
            its.kind(),
            draft,
            QUESTIONS,
            new Form(answers, java.util.Map.of("office", refused)),
            t);
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

  @GetMapping("/descarte")
  Page askDiscard(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.toDraft(sent, caller);
    return pages.discard(its.kind(), draft(its), t);
  }

  @PostMapping("/descarte")
  String discard(
      HttpServletRequest sent,
      @RequestParam(defaultValue = "") String visto,
      Caller caller,
      Texts t) {
    var its = access.toDraft(sent, caller);
    var draft = draft(its);
    if (draft.seen().equals(visto)) {
      publishing.discard(draft, caller.personOrRefuse());
    }
    return "redirect:" + t.to(its.path());
  }

  private DocumentDraft draft(DocumentAccess.Opened its) {
    return drafts.find(its.document()).orElseThrow(DraftAccess::nothingThere);
  }

  private static Section section(DocumentAccess.Opened its, String slug) {
    return its.kind().section(slug).orElseThrow(DraftAccess::nothingThere);
  }
}
