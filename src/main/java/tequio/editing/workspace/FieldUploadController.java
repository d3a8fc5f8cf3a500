package tequio.editing.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.editing.conflict.VanishedDrafts;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.section.SectionTarget;
import tequio.files.form.ReceiveUpload;
import tequio.files.form.ReceivedUpload;
import tequio.web.Texts;
import tequio.web.form.FieldNames;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Uploads the file of a field of a section, such as the copy of a source, and shows its form. */
@Controller
@RequestMapping({
  "/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}/archivos",
  "/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}/{item}/archivos",
  "/trabajo/{government}/documentos/{document}/{number}/partes/{section}/archivos",
  "/trabajo/{government}/documentos/{document}/{number}/partes/{section}/{item}/archivos",
  "/en/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}/archivos",
  "/en/trabajo/{government}/{kind:planes|compromisos}/{code}/partes/{slug}/{item}/archivos",
  "/en/trabajo/{government}/documentos/{document}/{number}/partes/{section}/archivos",
  "/en/trabajo/{government}/documentos/{document}/{number}/partes/{section}/{item}/archivos"
})
class FieldUploadController {

  private final SectionAddress address;
  private final Drafts drafts;
  private final ReceiveUpload files;
  private final SectionPageFactory pages;
  private final VanishedDrafts vanished;

  FieldUploadController(
      SectionAddress address,
      Drafts drafts,
      ReceiveUpload files,
      SectionPageFactory pages,
      VanishedDrafts vanished) {
    this.address = address;
    this.drafts = drafts;
    this.files = files;
    this.pages = pages;
    this.vanished = vanished;
  }

  /** An address that was kept leads to the form. */
  @GetMapping
  String ask(HttpServletRequest asked, Caller caller, Texts t) {
    return "redirect:" + t.to(address.open(asked, caller).path());
  }

  /** Nothing is saved in the draft: the form comes back with the file in its field. */
  @PostMapping
  @Transactional
  Object keep(HttpServletRequest sent, Caller caller, Texts t) throws IOException {
    var its = address.open(sent, caller);
    var place = address.place(sent, its);
    var typed = FormData.of(sent.getParameterMap());
    var found = drafts.find(its.id());
    if (found.isEmpty()) {
      return vanished.page(its.id(), its.path(), place.questions(), typed, t);
    }
    return keep(sent, found.get(), place.within(found.get().body()), typed, t);
  }

  private Object keep(
      HttpServletRequest sent, Draft draft, SectionTarget place, FormData typed, Texts t)
      throws IOException {
    var field = typed.one(FieldUploadPage.FIELD);
    if (!isFile(field, place) || !typed.one(Form.ACT).isEmpty()) {
      return pages.again(draft, place, Form.of(Form.changed(typed)), typed, t);
    }
    return switch (files.receivePublic(sent, draft.id().government(), t)) {
      case ReceivedUpload.Kept(var kept) ->
          pages.again(draft, place, Form.of(typed.with(field, kept.hash())), typed, t);
      case ReceivedUpload.Refused(var why) -> pages.upload(draft, place, field, typed, why, t);
    };
  }

  static boolean isFile(String field, SectionTarget place) {
    return !field.isEmpty()
        && FieldNames.of(FieldType.FileHash.class, place.questions()).matcher(field).matches();
  }
}
