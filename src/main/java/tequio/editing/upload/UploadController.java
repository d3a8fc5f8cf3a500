package tequio.editing.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
import tequio.files.UploadFile;
import tequio.files.UploadMetadata;
import tequio.files.Visibility;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;
import tequio.web.transfer.UploadedFile;

/** Controller of public files of a government, such as the document a source cites. */
@Controller
@RequestMapping({"/trabajo/{government}/archivos", "/en/trabajo/{government}/archivos"})
class UploadController {

  private final DraftAccess desk;
  private final UploadFile files;
  private final PublicFiles published;
  private final Clock clock;

  UploadController(DraftAccess desk, UploadFile files, PublicFiles published, Clock clock) {
    this.desk = desk;
    this.files = files;
    this.published = published;
    this.clock = clock;
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
    var file = UploadedFile.find(request);
    if (file.isEmpty()) {
      return page(whose, Optional.empty(), t.say("uploads.none"));
    }
    try {
      var kept = files.store(file.get().content(), said(whose, file.get().name()));
      return "redirect:" + t.to("/trabajo/" + whose.key() + "/archivos?guardado=" + kept.hash());
    } catch (BusinessRuleException refused) {
      var why = new RefusalPage(refused.rule(), refused.details());
      return page(whose, Optional.empty(), t.say(why.key(), why.details().toArray()));
    }
  }

  private UploadMetadata said(Government whose, String name) {
    var provenance =
        new Provenance(
            ReportingParty.GOVERNMENT,
            Actor.office(whose.fullName()),
            Known.notSeen(),
            clock.instant(),
            List.of());
    return new UploadMetadata(
        whose.key(), name, Visibility.PUBLIC, provenance, OptionalLong.empty());
  }

  private UploadsPage page(Government whose, Optional<String> kept, String problem) {
    return new UploadsPage(whose, published.list(whose.key()), kept, problem);
  }
}
