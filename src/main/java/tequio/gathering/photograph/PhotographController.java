package tequio.gathering.photograph;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.files.form.ReceiveUpload;
import tequio.files.form.ReceivedUpload;
import tequio.gathering.photograph.PhotographDesk.Opened;
import tequio.kernel.Text;
import tequio.storage.Json;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Takes photographs of a gathering: the file first, then what is seen on it. */
@Controller
@RequestMapping({
  "/trabajo/{government}/eventos/{code}/fotografias",
  "/en/trabajo/{government}/eventos/{code}/fotografias"
})
class PhotographController {

  private final PhotographDesk desk;
  private final ReceiveUpload uploads;
  private final PublishPhotograph publish;

  PhotographController(PhotographDesk desk, ReceiveUpload uploads, PublishPhotograph publish) {
    this.desk = desk;
    this.uploads = uploads;
    this.publish = publish;
  }

  @GetMapping
  PhotographPage ask(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String archivo,
      Caller caller) {
    var its = desk.open(government, code, caller);
    return desk.page(its, kept(its, archivo), "", Form.of(FormData.NONE));
  }

  @PostMapping("/archivos")
  @Transactional
  Object upload(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t)
      throws IOException {
    var its = desk.open(government, code, caller);
    return switch (uploads.receive(sent, its.government().key(), t)) {
      case ReceivedUpload.Refused(var why) -> again(its, why);
      case ReceivedUpload.Kept(var file) when kept(its, file.hash()).isEmpty() ->
          again(its, t.say("photograph.no-photograph"));
      case ReceivedUpload.Kept(var file) ->
          "redirect:" + t.to(its.path()) + "?archivo=" + file.hash();
    };
  }

  @PostMapping
  Object publish(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String archivo,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller);
    var hash = kept(its, archivo);
    if (hash.isEmpty()) {
      return again(its, t.say("photograph.no-photograph"));
    }
    return FormResult.of(sent, PhotographPage.QUESTIONS, t)
        .orAgain(
            form -> desk.page(its, hash, "", form),
            said -> {
              publish(its, hash, said, caller);
              return "redirect:" + t.to(its.path());
            });
  }

  private void publish(Opened its, String hash, ObjectNode said, Caller caller) {
    if (desk.isPublished(its, hash)) {
      return;
    }
    var words = new PublishPhotograph.Said(text(said, "title"), text(said, "alternative"));
    publish.publish(
        its.its(),
        hash,
        words,
        PhotographDesk.convener(its, said.path("office").asString(), caller));
  }

  private static Text text(ObjectNode said, String name) {
    return Json.MAPPER.treeToValue(said.get(name), Text.class);
  }

  private PhotographPage again(Opened its, String problem) {
    return desk.page(its, "", problem, Form.of(FormData.NONE));
  }

  /** The hash, where the government has a photograph of it. */
  private String kept(Opened its, String hash) {
    return publish.isPhotograph(its.government().key(), hash) ? hash : "";
  }

  static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
