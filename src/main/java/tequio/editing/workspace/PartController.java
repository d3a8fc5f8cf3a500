package tequio.editing.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.conflict.VanishedDrafts;
import tequio.editing.draft.Draft;
import tequio.editing.draft.DraftKind;
import tequio.editing.draft.Drafts;
import tequio.editing.section.FormSection;
import tequio.editing.section.FormSections;
import tequio.editing.section.SavePart;
import tequio.editing.section.SavePart.Saving;
import tequio.editing.section.SectionTarget;
import tequio.kernel.Page;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Controller of the forms of sections. */
@Controller
@RequestMapping({
  "/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}",
  "/en/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}"
})
class PartController {

  /** The item of a list that is not there yet. */
  private static final String NEW = "nuevo";

  private final DraftAccess desk;
  private final Drafts drafts;
  private final SavePart saving;
  private final SectionPageFactory pages;
  private final VanishedDrafts vanished;

  PartController(
      DraftAccess desk,
      Drafts drafts,
      SavePart saving,
      SectionPageFactory pages,
      VanishedDrafts vanished) {
    this.desk = desk;
    this.drafts = drafts;
    this.saving = saving;
    this.pages = pages;
    this.vanished = vanished;
  }

  @GetMapping
  Page ask(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @PathVariable String slug,
      Caller caller,
      Texts t) {
    var draft = draft(government, kind, code, caller);
    var part = part(draft.id(), slug);
    return part.isOneByOne() ? pages.items(draft, part, t) : pages.ask(draft, whole(part), t);
  }

  @GetMapping("/{item}")
  Page askItem(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @PathVariable String slug,
      @PathVariable String item,
      Caller caller,
      Texts t) {
    var draft = draft(government, kind, code, caller);
    return pages.ask(draft, item(draft, part(draft.id(), slug), item), t);
  }

  @PostMapping
  Object save(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @PathVariable String slug,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var id = open(government, kind, code, caller);
    var part = part(id, slug);
    return save(new Sent(id, whole(part), "", FormData.of(sent.getParameterMap())), t);
  }

  @PostMapping("/{item}")
  Object saveItem(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @PathVariable String slug,
      @PathVariable String item,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var id = open(government, kind, code, caller);
    var place = sentItem(part(id, slug), item);
    return save(new Sent(id, place, "/" + item, FormData.of(sent.getParameterMap())), t);
  }

  @GetMapping("/{item}/retiro")
  Page askRemoval(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @PathVariable String slug,
      @PathVariable String item,
      Caller caller,
      Texts t) {
    var draft = draft(government, kind, code, caller);
    return pages.removal(draft, existing(draft, part(draft.id(), slug), item), t);
  }

  @PostMapping("/{item}/retiro")
  Object remove(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @PathVariable String slug,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String visto,
      @RequestParam(name = Form.ACT, defaultValue = "") String act,
      Caller caller,
      Texts t) {
    if (!act.isEmpty()) {
      return askRemoval(government, kind, code, slug, item, caller, t);
    }
    var id = open(government, kind, code, caller);
    return change(id, part(id, slug), item, visto, true, t);
  }

  @PostMapping("/{item}/ascenso")
  Object moveUp(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @PathVariable String slug,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String visto,
      Caller caller,
      Texts t) {
    var id = open(government, kind, code, caller);
    return change(id, part(id, slug), item, visto, false, t);
  }

  /** Of an item that is another one by now nothing is done, and that is said. */
  private Object change(
      Draft.Id id, FormSection part, String item, String seen, boolean takeOut, Texts t) {
    var place = sentItem(part, item);
    var outcome =
        drafts
            .find(id)
            .map(it -> saving.change(it, place, seen, takeOut))
            .orElse(SavePart.Change.VANISHED);
    var now = drafts.find(id);
    if (outcome == SavePart.Change.VANISHED || now.isEmpty()) {
      return vanished.page(id, SectionPageFactory.path(id, part), List.of(), FormData.NONE, t);
    }
    return outcome == SavePart.Change.DONE
        ? "redirect:" + t.to(SectionPageFactory.path(id, part))
        : pages.overtakenItems(now.get(), part, t);
  }

  /** A form as it was sent, and the document and the place it is for. */
  private record Sent(Draft.Id id, SectionTarget place, String item, FormData answers) {

    String address() {
      return SectionPageFactory.path(id, place.part()) + item;
    }

    /** Where whoever saved it goes on. */
    String next() {
      return item.isEmpty()
          ? id.path() + "#" + place.part().slug()
          : SectionPageFactory.path(id, place.part());
    }
  }

  private Object save(Sent sent, Texts t) {
    return drafts
        .find(sent.id())
        .or(() -> vanished.renew(sent.id(), sent.answers()))
        .map(it -> save(it, sent, t))
        .orElseGet(() -> vanished(sent, t));
  }

  private Object save(Draft draft, Sent sent, Texts t) {
    var place = sent.place().within(draft.body());
    return switch (saving.save(draft, place, sent.answers(), t)) {
      case Saving.Done done -> "redirect:" + t.to(sent.next());
      case Saving.Again(var form) -> pages.again(draft, place, form, sent.answers(), t);
      case Saving.Overtaken(var form, var now) ->
          pages.overtaken(drafts.find(draft.id()).orElse(draft), place, form, now, t);
      case Saving.Vanished gone -> vanished(sent, t);
    };
  }

  private Page vanished(Sent sent, Texts t) {
    var questions = sent.place().questions();
    return vanished.page(sent.id(), sent.address(), questions, sent.answers(), t);
  }

  private Draft draft(String government, String kind, String code, Caller caller) {
    return drafts.find(open(government, kind, code, caller)).orElseThrow(DraftAccess::nothingThere);
  }

  private Draft.Id open(String government, String kind, String code, Caller caller) {
    return desk.open(government, DraftKind.ofSegment(kind), code, caller, Permission.EDIT_PLAN);
  }

  private static FormSection part(Draft.Id id, String slug) {
    return FormSections.find(id.kind(), slug).orElseThrow(DraftAccess::nothingThere);
  }

  private static SectionTarget whole(FormSection part) {
    if (part.isOneByOne()) {
      throw DraftAccess.nothingThere();
    }
    return new SectionTarget(part, OptionalInt.empty());
  }

  /** The item as its address names it, whether it still is there or not; the last for a new one. */
  private static SectionTarget sentItem(FormSection part, String item) {
    if (!part.isOneByOne() || !item.equals(NEW) && !item.matches("[1-9]\\d{0,3}")) {
      throw DraftAccess.nothingThere();
    }
    int at = item.equals(NEW) ? Integer.MAX_VALUE : Integer.parseInt(item) - 1;
    return new SectionTarget(part, OptionalInt.of(at));
  }

  /** An item that is there. */
  private static SectionTarget existing(Draft draft, FormSection part, String item) {
    var place = sentItem(part, item);
    if (place.item().orElseThrow() >= SectionTarget.items(part, draft.body()).size()) {
      throw DraftAccess.nothingThere();
    }
    return place;
  }

  private static SectionTarget item(Draft draft, FormSection part, String item) {
    return item.equals(NEW)
        ? sentItem(part, item).within(draft.body())
        : existing(draft, part, item);
  }
}
