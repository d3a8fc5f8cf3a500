package tequio.editing.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.BeginDraft;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Kind;
import tequio.kernel.Page;
import tequio.web.Texts;

/** A plan or a commitment on the desk: its parts, what is missing, how it will look. */
@Controller
@RequestMapping({
  "/trabajo/{government}/planes/{code}",
  "/trabajo/{government}/compromisos/{code}",
  "/en/trabajo/{government}/planes/{code}",
  "/en/trabajo/{government}/compromisos/{code}"
})
class DocumentController {

  private final Desk desk;
  private final BeginDraft begin;
  private final DocumentPages pages;

  DocumentController(Desk desk, BeginDraft begin, DocumentPages pages) {
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
    var id = desk.open(government, Kind.of(asked), code, caller, Act.SEE_DRAFTS);
    return pages.document(id, caller.may(Act.EDIT_PLAN, id.ref()), t);
  }

  /** Begins a draft of what is published. */
  @PostMapping("/borrador")
  String begin(
      @PathVariable String government,
      HttpServletRequest asked,
      @PathVariable String code,
      Caller caller,
      Texts t) {
    var id = desk.open(government, Kind.of(asked), code, caller, Act.EDIT_PLAN);
    Draft.Id draft = begin.findOrBegin(id).orElseThrow(Desk::nothingThere).id();
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
    return pages.preview(desk.open(government, Kind.of(asked), code, caller, Act.SEE_DRAFTS), t);
  }
}
