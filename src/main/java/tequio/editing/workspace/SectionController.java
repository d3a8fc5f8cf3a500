package tequio.editing.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.editing.conflict.VanishedDrafts;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.section.FormSection;
import tequio.editing.section.SaveSection;
import tequio.editing.section.SaveSection.Saving;
import tequio.editing.section.SectionTarget;
import tequio.editing.workspace.SectionAddress.OpenSection;
import tequio.kernel.Page;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Controller of the forms of sections of documents of any kind. */
@Controller
@RequestMapping({
  "/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}",
  "/trabajo/{government}/documentos/{document}/{number}/partes/{section}",
  "/en/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}",
  "/en/trabajo/{government}/documentos/{document}/{number}/partes/{section}"
})
class SectionController {

  private final SectionAddress address;
  private final Drafts drafts;
  private final SaveSection saving;
  private final SectionPageFactory pages;
  private final VanishedDrafts vanished;

  SectionController(
      SectionAddress address,
      Drafts drafts,
      SaveSection saving,
      SectionPageFactory pages,
      VanishedDrafts vanished) {
    this.address = address;
    this.drafts = drafts;
    this.saving = saving;
    this.pages = pages;
    this.vanished = vanished;
  }

  @GetMapping
  Page ask(HttpServletRequest asked, Caller caller, Texts t) {
    var its = address.open(asked, caller);
    return its.part().isOneByOne()
        ? pages.items(draft(its), its.part(), t)
        : pages.ask(draft(its), SectionAddress.whole(its.part()), t);
  }

  @GetMapping("/{item}")
  Page askItem(HttpServletRequest asked, @PathVariable String item, Caller caller, Texts t) {
    var its = address.open(asked, caller);
    var draft = draft(its);
    return pages.ask(draft, item(draft, its.part(), item), t);
  }

  @PostMapping
  Object save(HttpServletRequest sent, Caller caller, Texts t) {
    var its = address.open(sent, caller);
    return save(
        new Sent(its, SectionAddress.whole(its.part()), "", FormData.of(sent.getParameterMap())),
        t);
  }

  @PostMapping("/{item}")
  Object saveItem(HttpServletRequest sent, @PathVariable String item, Caller caller, Texts t) {
    var its = address.open(sent, caller);
    var place = SectionAddress.item(its.part(), item);
    return save(new Sent(its, place, "/" + item, FormData.of(sent.getParameterMap())), t);
  }

  @GetMapping("/{item}/retiro")
  Page askRemoval(HttpServletRequest asked, @PathVariable String item, Caller caller, Texts t) {
    var its = address.open(asked, caller);
    var draft = draft(its);
    return pages.removal(draft, existing(draft, its.part(), item), t);
  }

  @PostMapping("/{item}/retiro")
  Object remove(
      HttpServletRequest sent,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String visto,
      @RequestParam(name = Form.ACT, defaultValue = "") String act,
      Caller caller,
      Texts t) {
    return act.isEmpty()
        ? change(address.open(sent, caller), item, visto, true, t)
        : askRemoval(sent, item, caller, t);
  }

  @PostMapping("/{item}/ascenso")
  Object moveUp(
      HttpServletRequest sent,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String visto,
      Caller caller,
      Texts t) {
    return change(address.open(sent, caller), item, visto, false, t);
  }

  /** Of an item that is another one by now nothing is done, and that is said. */
  private Object change(OpenSection its, String item, String seen, boolean takeOut, Texts t) {
    var place = SectionAddress.item(its.part(), item);
    var outcome =
        drafts
            .find(its.id())
            .map(it -> saving.change(it, place, seen, takeOut))
            .orElse(SaveSection.Change.VANISHED);
    var now = drafts.find(its.id());
    if (outcome == SaveSection.Change.VANISHED || now.isEmpty()) {
      return vanished.page(its.id(), its.path(), List.of(), FormData.NONE, t);
    }
    return outcome == SaveSection.Change.DONE
        ? "redirect:" + t.to(its.path())
        : pages.overtakenItems(now.get(), its.part(), t);
  }

  /** A form as it was sent, and the section and the place it is for. */
  private record Sent(OpenSection its, SectionTarget place, String item, FormData answers) {

    Draft.Id id() {
      return its.id();
    }

    String address() {
      return its.path() + item;
    }

    /** Where whoever saved it goes on. */
    String next() {
      return item.isEmpty() ? id().path() + "#" + its.part().slug() : its.path();
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
    var file = Form.fileField(sent.answers());
    if (FieldUploadController.isFile(file, place)) {
      return pages.upload(draft, place, file, sent.answers(), "", t);
    }
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

  private Draft draft(OpenSection its) {
    return drafts.find(its.id()).orElseThrow(DraftAccess::nothingThere);
  }

  /** An item that is there. */
  private static SectionTarget existing(Draft draft, FormSection part, String item) {
    var place = SectionAddress.item(part, item);
    if (place.item().orElseThrow() >= SectionTarget.items(part, draft.body()).size()) {
      throw DraftAccess.nothingThere();
    }
    return place;
  }

  private static SectionTarget item(Draft draft, FormSection part, String item) {
    return item.equals(SectionAddress.NEW)
        ? SectionAddress.item(part, item).within(draft.body())
        : existing(draft, part, item);
  }
}
