package tequio.editing.document;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.BeginDraft;
import tequio.editing.workspace.DraftAccess;
import tequio.web.Texts;

/** Controller that begins a draft of the next numbered document of a kind. */
@Controller
class BeginDocumentController {

  private final DraftAccess access;
  private final BeginDraft begin;

  BeginDocumentController(DraftAccess access, BeginDraft begin) {
    this.access = access;
    this.begin = begin;
  }

  @PostMapping({
    "/trabajo/{government}/documentos/{document}/nuevo",
    "/en/trabajo/{government}/documentos/{document}/nuevo"
  })
  String begin(HttpServletRequest sent, Caller caller, Texts t) {
    var next = access.openNext(sent, caller);
    var body = GivenGovernments.of(next.kind(), sent.getParameterMap());
    return "redirect:" + t.to(begin.beginNext(next.kind().code(), next.government(), body).path());
  }
}
