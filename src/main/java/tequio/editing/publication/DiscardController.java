package tequio.editing.publication;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.editing.draft.Draft;
import tequio.editing.draft.DraftKind;
import tequio.editing.draft.Drafts;
import tequio.editing.preview.PublicationPreview;
import tequio.editing.workspace.DraftAccess;
import tequio.editing.workspace.FormPage;
import tequio.kernel.Page;
import tequio.territory.Gazetteer;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Controller that discards a draft after confirmation. */
@Controller
@RequestMapping({
  "/trabajo/{government}/{kind:planes|compromisos}/{code}/descarte",
  "/en/trabajo/{government}/{kind:planes|compromisos}/{code}/descarte"
})
class DiscardController {

  private final DraftAccess desk;
  private final Drafts drafts;
  private final Gazetteer gazetteer;
  private final AuditLog audit;

  DiscardController(DraftAccess desk, Drafts drafts, Gazetteer gazetteer, AuditLog audit) {
    this.desk = desk;
    this.drafts = drafts;
    this.gazetteer = gazetteer;
    this.audit = audit;
  }

  @GetMapping
  Page ask(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      Caller caller,
      Texts t) {
    var id = desk.open(government, DraftKind.ofSegment(kind), code, caller, Permission.EDIT_PLAN);
    return page(id, drafted(id), Map.of(), t);
  }

  @PostMapping
  Object discard(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String visto,
      @RequestParam(name = Form.ACT, defaultValue = "") String act,
      Caller caller,
      Texts t) {
    var id = desk.open(government, DraftKind.ofSegment(kind), code, caller, Permission.EDIT_PLAN);
    var first = drafted(id).getFirst();
    drafts.hold(id.government(), first.plan());
    var drafted = drafted(id);
    if (!act.isEmpty()) {
      return page(id, drafted, Map.of(), t);
    }
    if (!PublicationPreview.seen(drafted).equals(visto)) {
      return page(id, drafted, Map.of(Form.WHOLE, t.say("discard.moved")), t);
    }
    drafted.forEach(drafts::discard);
    var by = caller.personOrRefuse().account();
    audit.note(AuditAction.DRAFT_DISCARDED, by, id.government(), id.ref().toString());
    return "redirect:" + t.to(next(id, first));
  }

  /** With a plan everything that is drafted of it; there always is something. */
  private List<Draft> drafted(Draft.Id id) {
    var found =
        switch (id.kind()) {
          case PLAN ->
              drafts.listOf(id.government()).stream()
                  .filter(it -> it.plan().equals(id.code()))
                  .toList();
          case COMMITMENT -> drafts.find(id).stream().toList();
        };
    if (found.isEmpty()) {
      throw DraftAccess.nothingThere();
    }
    return found;
  }

  /** What nobody ever published is gone with its draft. */
  private static String next(Draft.Id id, Draft first) {
    if (id.kind() == DraftKind.PLAN && first.id().equals(id) && first.isNew()) {
      return "/trabajo/" + id.government();
    }
    return Draft.Id.plan(id.government(), first.plan()).path();
  }

  private FormPage page(Draft.Id id, List<Draft> drafted, Map<String, String> problems, Texts t) {
    var government = gazetteer.get(id.government());
    return new FormPage(
        government.fullName() + " · " + drafted.getFirst().title(),
        t.say("discard.title"),
        lead(id, drafted, t),
        id.path() + "/descarte",
        List.of(),
        new Form(FormData.NONE, problems),
        PublicationPreview.seen(drafted),
        "discard.now",
        List.of(
            new Link(government.shortName(), "/trabajo/" + government.key()),
            new Link(t.say("discard.back"), id.path())));
  }

  private static String lead(Draft.Id id, List<Draft> drafted, Texts t) {
    long commitments =
        drafted.stream().filter(it -> it.id().kind() == DraftKind.COMMITMENT).count();
    var what =
        id.kind() == DraftKind.PLAN
            ? t.say("discard.plan", commitments)
            : t.say("discard.commitment", id.number());
    return what + " " + t.say("discard.more");
  }
}
