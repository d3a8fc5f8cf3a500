package tequio.editing.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.draft.Kind;
import tequio.editing.part.Part;
import tequio.editing.part.Parts;
import tequio.editing.part.Place;
import tequio.editing.part.SavePart;
import tequio.editing.part.SavePart.Saving;
import tequio.kernel.Page;
import tequio.web.Texts;
import tequio.web.form.Answers;

/** Asks one part of a draft, and saves it. */
@Controller
@RequestMapping({
  "/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}",
  "/en/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}"
})
class PartController {

  /** The item of a list that is not there yet. */
  private static final String NEW = "nuevo";

  private final Desk desk;
  private final Drafts drafts;
  private final SavePart saving;
  private final PartPages pages;

  PartController(Desk desk, Drafts drafts, SavePart saving, PartPages pages) {
    this.desk = desk;
    this.drafts = drafts;
    this.saving = saving;
    this.pages = pages;
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
    var part = part(draft, slug);
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
    return pages.ask(draft, item(draft, part(draft, slug), item), t);
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
    var draft = draft(government, kind, code, caller);
    return save(draft, whole(part(draft, slug)), draft.id().path() + "#" + slug, sent, t);
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
    var draft = draft(government, kind, code, caller);
    var part = part(draft, slug);
    return save(draft, item(draft, part, item), PartPages.path(draft, part), sent, t);
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
    return pages.removal(draft, existing(draft, part(draft, slug), item), t);
  }

  @PostMapping("/{item}/retiro")
  String remove(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @PathVariable String slug,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String visto,
      Caller caller,
      Texts t) {
    return change(draft(government, kind, code, caller), slug, item, visto, true, t);
  }

  @PostMapping("/{item}/ascenso")
  String moveUp(
      @PathVariable String government,
      @PathVariable String kind,
      @PathVariable String code,
      @PathVariable String slug,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String visto,
      Caller caller,
      Texts t) {
    return change(draft(government, kind, code, caller), slug, item, visto, false, t);
  }

  /** Of an item that is another one by now nothing is done: the list shows what there is. */
  private String change(
      Draft draft, String slug, String item, String seen, boolean takeOut, Texts t) {
    var part = part(draft, slug);
    saving.change(draft, existing(draft, part, item), seen, takeOut);
    return "redirect:" + t.to(PartPages.path(draft, part));
  }

  private Object save(Draft draft, Place place, String next, HttpServletRequest sent, Texts t) {
    var answers = Answers.of(sent.getParameterMap());
    return switch (saving.save(draft, place, answers, t)) {
      case Saving.Done done -> "redirect:" + t.to(next);
      case Saving.Again(var form) -> pages.again(draft, place, form, answers, t);
      case Saving.Overtaken(var form, var now) ->
          pages.overtaken(drafts.find(draft.id()).orElse(draft), place, form, now, t);
    };
  }

  private Draft draft(String government, String kind, String code, Caller caller) {
    var id = desk.open(government, Kind.ofSegment(kind), code, caller, Act.EDIT_PLAN);
    return drafts.find(id).orElseThrow(Desk::nothingThere);
  }

  private static Part part(Draft draft, String slug) {
    return Parts.find(draft.id().kind(), slug).orElseThrow(Desk::nothingThere);
  }

  private static Place whole(Part part) {
    if (part.isOneByOne()) {
      throw Desk.nothingThere();
    }
    return new Place(part, OptionalInt.empty());
  }

  /** An item that is there already; of another there is nothing to move or take out. */
  private static Place existing(Draft draft, Part part, String item) {
    if (item.equals(NEW)) {
      throw Desk.nothingThere();
    }
    return item(draft, part, item);
  }

  private static Place item(Draft draft, Part part, String item) {
    int size = part.isOneByOne() ? Place.items(part, draft.body()).size() : -1;
    int at =
        item.equals(NEW) ? size : item.matches("[1-9]\\d{0,3}") ? Integer.parseInt(item) - 1 : -1;
    if (at < 0 || at > size || at == size && !item.equals(NEW)) {
      throw Desk.nothingThere();
    }
    return new Place(part, OptionalInt.of(at));
  }
}
