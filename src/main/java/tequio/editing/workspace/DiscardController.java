package tequio.editing.workspace;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.kernel.Page;
import tequio.publishing.kind.KindPermissions;
import tequio.territory.Gazetteer;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/**
 * Controller that discards a draft of any kind after confirmation; of a plan, all it consists of.
 */
@Controller
@RequestMapping({
  "/trabajo/{government}/{kind:planes|compromisos}/{code}/descarte",
  "/trabajo/{government}/documentos/{document}/{number}/descarte",
  "/en/trabajo/{government}/{kind:planes|compromisos}/{code}/descarte",
  "/en/trabajo/{government}/documentos/{document}/{number}/descarte"
})
class DiscardController {

  private final DraftAccess access;
  private final Drafts drafts;
  private final DraftNames names;
  private final Gazetteer gazetteer;
  private final AuditLog audit;

  DiscardController(
      DraftAccess access, Drafts drafts, DraftNames names, Gazetteer gazetteer, AuditLog audit) {
    this.access = access;
    this.drafts = drafts;
    this.names = names;
    this.gazetteer = gazetteer;
    this.audit = audit;
  }

  @GetMapping
  Page ask(HttpServletRequest asked, Caller caller, Texts t) {
    var id = access.open(asked, caller, KindPermissions::draft).id();
    return page(id, drafted(id), Map.of(), t);
  }

  @PostMapping
  Object discard(
      HttpServletRequest sent,
      @RequestParam(defaultValue = "") String visto,
      @RequestParam(name = Form.ACT, defaultValue = "") String act,
      Caller caller,
      Texts t) {
    var id = access.open(sent, caller, KindPermissions::draft).id();
    var first = drafted(id).getFirst();
    drafts.holdAll(first);
    var drafted = drafted(id);
    if (!act.isEmpty()) {
      return page(id, drafted, Map.of(), t);
    }
    if (!seen(drafted).equals(visto)) {
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
        id.isPlan()
            ? drafts.listOf(id.government()).stream()
                .filter(it -> it.isBundled() && it.plan().equals(id.code()))
                .toList()
            : drafts.find(id).stream().toList();
    if (found.isEmpty()) {
      throw DraftAccess.nothingThere();
    }
    return found;
  }

  private static String seen(List<Draft> drafted) {
    return drafted.stream().map(it -> it.id().ref() + " " + it.seen()).collect(joining(", "));
  }

  /** What nobody ever published is gone with its draft. */
  private static String next(Draft.Id id, Draft first) {
    if (id.isPlan() && first.id().equals(id) && first.isNew()) {
      return "/trabajo/" + id.government();
    }
    return first.bundle().map(it -> Draft.Id.plan(id.government(), it)).orElse(id).path();
  }

  private FormPage page(Draft.Id id, List<Draft> drafted, Map<String, String> problems, Texts t) {
    var government = gazetteer.get(id.government());
    return new FormPage(
        government.fullName() + " · " + names.title(drafted.getFirst(), t),
        t.say("discard.title"),
        lead(id, drafted, t) + " " + t.say("discard.more"),
        id.path() + "/descarte",
        List.of(),
        new Form(FormData.NONE, problems),
        seen(drafted),
        "discard.now",
        List.of(
            new Link(government.shortName(), "/trabajo/" + government.key()),
            new Link(t.say("discard.back"), id.path())));
  }

  private String lead(Draft.Id id, List<Draft> drafted, Texts t) {
    return id.isPlan()
        ? t.say("discard.plan", drafted.stream().filter(it -> it.id().isCommitment()).count())
        : t.say("discard.one", names.of(drafted.getFirst(), t));
  }
}
