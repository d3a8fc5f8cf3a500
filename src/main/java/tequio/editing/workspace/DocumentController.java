package tequio.editing.workspace;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.BeginDraft;
import tequio.editing.draft.Draft;
import tequio.editing.draft.DraftKind;
import tequio.kernel.Page;
import tequio.web.Texts;

/** Controller of the overview and preview of a plan or commitment in work. */
@Controller
@RequestMapping({
  "/trabajo/{government}/planes/{code}",
  "/trabajo/{government}/compromisos/{code}",
  "/en/trabajo/{government}/planes/{code}",
  "/en/trabajo/{government}/compromisos/{code}"
})
class DocumentController {

  private final DraftAccess desk;
  private final BeginDraft begin;
  private final DocumentPageFactory pages;

  DocumentController(DraftAccess desk, BeginDraft begin, DocumentPageFactory pages) {
    this.desk = desk;
    this.begin = begin;
    this.pages = pages;
  }

  @GetMapping
  Page show(
      @PathVariable String government,
      HttpServletRequest asked,
      @PathVariable String code,
      Caller caller,
      Texts t) {
    var id = desk.open(government, DraftKind.of(asked), code, caller, Permission.SEE_DRAFTS);
    return pages.document(id, caller.may(Permission.EDIT_PLAN, id.ref()), t);
  }

  /** Begins a draft of what is published. */
  @PostMapping("/borrador")
  String begin(
      @PathVariable String government,
      HttpServletRequest asked,
      @PathVariable String code,
      Caller caller,
      Texts t) {
    var id = desk.open(government, DraftKind.of(asked), code, caller, Permission.EDIT_PLAN);
    Draft.Id draft = begin.findOrBegin(id).orElseThrow(DraftAccess::nothingThere).id();
    return "redirect:" + t.to(draft.path());
  }

  /** How it will look to everybody. */
  @GetMapping("/vista")
  Page preview(
      @PathVariable String government,
      HttpServletRequest asked,
      @PathVariable String code,
      Caller caller,
      Texts t) {
    return pages.preview(
        desk.open(government, DraftKind.of(asked), code, caller, Permission.SEE_DRAFTS), t);
  }
}
