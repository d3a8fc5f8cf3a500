package tequio.editing.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.BeginDraft;
import tequio.kernel.Page;
import tequio.publishing.kind.KindPermissions;
import tequio.web.Texts;

/** Controller of the overview and preview of a document of any kind in work. */
@Controller
@RequestMapping({
  "/trabajo/{government}/planes/{code}",
  "/trabajo/{government}/compromisos/{code}",
  "/trabajo/{government}/documentos/{document}/{number}",
  "/en/trabajo/{government}/planes/{code}",
  "/en/trabajo/{government}/compromisos/{code}",
  "/en/trabajo/{government}/documentos/{document}/{number}"
})
class DraftController {

  private final DraftAccess access;
  private final BeginDraft begin;
  private final List<DraftPages> pages;

  DraftController(DraftAccess access, BeginDraft begin, List<DraftPages> pages) {
    this.access = access;
    this.begin = begin;
    this.pages = pages;
  }

  @GetMapping
  Page show(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.open(sent, caller, KindPermissions::read);
    return pages(its).overview(its, caller, t);
  }

  /** Begins a draft of what is published. */
  @PostMapping("/borrador")
  String begin(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.open(sent, caller, KindPermissions::draft);
    var draft = begin.findOrBegin(its.id()).orElseThrow(DraftAccess::nothingThere);
    return "redirect:" + t.to(draft.id().path());
  }

  /** How it will look to everybody. */
  @GetMapping("/vista")
  Page preview(HttpServletRequest sent, Caller caller, Texts t) {
    var its = access.open(sent, caller, KindPermissions::read);
    return pages(its).preview(its, t);
  }

  private DraftPages pages(DraftAccess.Opened its) {
    return pages.stream().filter(it -> it.draws(its.kind())).findFirst().orElseThrow();
  }
}
