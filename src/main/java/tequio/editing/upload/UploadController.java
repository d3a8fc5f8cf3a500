package tequio.editing.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.workspace.DraftAccess;
import tequio.files.PublicFiles;
import tequio.files.form.ReceiveUpload;
import tequio.files.form.ReceivedUpload;
import tequio.territory.Government;
import tequio.web.Texts;

/** Controller of public files of a government, such as the document a source cites. */
@Controller
@RequestMapping({"/trabajo/{government}/archivos", "/en/trabajo/{government}/archivos"})
class UploadController {

  private final DraftAccess desk;
  private final ReceiveUpload files;
  private final PublicFiles published;

  UploadController(DraftAccess desk, ReceiveUpload files, PublicFiles published) {
    this.desk = desk;
    this.files = files;
    this.published = published;
  }

  @GetMapping
  UploadsPage show(
      @PathVariable String government,
      @RequestParam(required = false) @Nullable String guardado,
      Caller caller) {
    var whose = desk.open(government, caller, Permission.EDIT_PLAN);
    return page(whose, Optional.ofNullable(guardado), "");
  }

  @PostMapping
  @Transactional
  Object keep(@PathVariable String government, HttpServletRequest request, Caller caller, Texts t)
      throws IOException {
    var whose = desk.open(government, caller, Permission.EDIT_PLAN);
    return switch (files.receivePublic(request, whose.key(), t)) {
      case ReceivedUpload.Kept(var kept) ->
          "redirect:" + t.to("/trabajo/" + whose.key() + "/archivos?guardado=" + kept.hash());
      case ReceivedUpload.Refused(var why) -> page(whose, Optional.empty(), why);
    };
  }

  private UploadsPage page(Government whose, Optional<String> kept, String problem) {
    return new UploadsPage(whose, published.list(whose.key()), kept, problem);
  }
}
