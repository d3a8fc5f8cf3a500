package tequio.editing.document;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tequio.accounts.caller.Caller;
import tequio.web.Texts;

/** Controller that begins a draft of the next numbered document of a kind. */
@Controller
class BeginDocumentController {

  private final DocumentAccess access;
  private final PublishDocumentDraft publishing;

  BeginDocumentController(DocumentAccess access, PublishDocumentDraft publishing) {
    this.access = access;
    this.publishing = publishing;
  }

  @PostMapping({
    "/trabajo/{government}/documentos/{document}/nuevo",
    "/en/trabajo/{government}/documentos/{document}/nuevo"
  })
  String begin(HttpServletRequest sent, Caller caller, Texts t) {
    var next = access.toBegin(sent, caller);
    var begun = publishing.beginNumbered(next.kind(), next.government());
    return "redirect:" + t.to(DocumentDraftPages.path(begun));
  }
}
