package tequio.editing.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.workspace.DraftAccess;
import tequio.files.partial.PartialUpload;
import tequio.files.partial.PartialUpload.Announced;
import tequio.files.partial.PartialUploads;
import tequio.kernel.BusinessRuleException;
import tequio.storage.Json;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;
import tequio.web.transfer.UploadedFile;

/** Takes files in pieces from the script of the forms; the form itself then names the upload. */
@Controller
@RequestMapping({"/trabajo/{government}/subidas", "/en/trabajo/{government}/subidas"})
class PartialUploadController {

  private static final String ID = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final DraftAccess desk;
  private final PartialUploads uploads;

  PartialUploadController(DraftAccess desk, PartialUploads uploads) {
    this.desk = desk;
    this.uploads = uploads;
  }

  /** What the script reads. */
  record Reply(String id, long offset, String problem) {

    static Reply of(PartialUpload upload) {
      return new Reply(upload.id().toString(), upload.received(), "");
    }

    ResponseEntity<byte[]> as(HttpStatus status) {
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_JSON)
          .body(Json.MAPPER.writeValueAsBytes(this));
    }
  }

  @PostMapping
  ResponseEntity<byte[]> begin(
      @PathVariable String government,
      @RequestParam(defaultValue = "") String nombre,
      @RequestParam(defaultValue = "0") long bytes,
      @RequestParam(defaultValue = "") String suma,
      Caller caller,
      Texts t)
      throws IOException {
    var whose = open(government, caller);
    if (nombre.isEmpty() || nombre.length() > 1_000 || !suma.matches("[0-9a-f]{64}")) {
      return refused(t.say("upload.one-failed"));
    }
    try {
      var announced = new Announced(whose.key(), nombre, bytes, suma);
      var account = caller.personOrRefuse().account();
      return Reply.of(uploads.begin(announced, account)).as(HttpStatus.OK);
    } catch (BusinessRuleException refused) {
      return refused(words(refused, t));
    }
  }

  @GetMapping(ID)
  ResponseEntity<byte[]> show(@PathVariable String government, @PathVariable UUID id, Caller caller)
      throws IOException {
    var whose = open(government, caller);
    return Reply.of(uploads.find(whose.key(), id).orElseThrow(PartialUploadController::unknown))
        .as(HttpStatus.OK);
  }

  /**
   * Answers 409 with the right offset where the piece begins elsewhere; the last piece may come
   * again.
   */
  @PostMapping(ID + "/archivos")
  ResponseEntity<byte[]> append(
      @PathVariable String government,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "-1") long desde,
      HttpServletRequest sent,
      Caller caller,
      Texts t)
      throws IOException {
    var whose = open(government, caller);
    var file = UploadedFile.find(sent).orElseThrow(PartialUploadController::unknown);
    try (var piece = uploads.stage(file.content())) {
      return appended(uploads.append(whose.key(), id, desde, piece), desde + piece.bytes());
    } catch (BusinessRuleException refused) {
      return refused(words(refused, t));
    }
  }

  private static ResponseEntity<byte[]> appended(Optional<PartialUpload> now, long expected) {
    var upload = now.orElseThrow(PartialUploadController::unknown);
    boolean isThere = upload.received() == expected;
    return Reply.of(upload).as(isThere ? HttpStatus.OK : HttpStatus.CONFLICT);
  }

  private Government open(String government, Caller caller) {
    return desk.open(government, caller, Permission.SEE_DRAFTS);
  }

  private static ResponseEntity<byte[]> refused(String problem) {
    return new Reply("", 0, problem).as(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static String words(BusinessRuleException refused, Texts t) {
    var why = new RefusalPage(refused.rule(), refused.details());
    return t.say(why.key(), why.details().toArray());
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
