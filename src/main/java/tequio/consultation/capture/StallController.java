package tequio.consultation.capture;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.desk.ConsultationDesk;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.NewSubmission;
import tequio.consultation.submission.Stalls;
import tequio.kernel.Characters;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Controller of stalls: each is opened with a place, and has a code of four letters. */
@Controller
@RequestMapping({
  "/trabajo/{government}/consultas/{code}/modulos",
  "/en/trabajo/{government}/consultas/{code}/modulos"
})
class StallController {

  private final ConsultationDesk desk;
  private final Stalls stalls;

  StallController(ConsultationDesk desk, Stalls stalls) {
    this.desk = desk;
    this.stalls = stalls;
  }

  @GetMapping
  StallPage list(@PathVariable String government, @PathVariable String code, Caller caller) {
    var its = open(government, code, caller);
    return new StallPage(its, stalls.list(its.document()), Form.of(FormData.NONE));
  }

  @PostMapping
  Object add(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String lugar,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    var place = Characters.find(lugar, NewSubmission.LONGEST_PLACE);
    if (place.isEmpty()) {
      var answers = FormData.NONE.with("lugar", lugar);
      var wrong = Map.of("lugar", t.say("stall.no-place", NewSubmission.LONGEST_PLACE));
      return new StallPage(its, stalls.list(its.document()), new Form(answers, wrong));
    }
    var unused = stalls.open(its.document(), Characters.inOneLine(place.get()));
    return "redirect:" + t.to(its.path() + "/modulos");
  }

  @PostMapping("/{stall}/cierre")
  String close(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String stall,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    if (!stalls.close(its.document(), stall)) {
      throw ConsultationDesk.nothingThere();
    }
    return "redirect:" + t.to(its.path() + "/modulos");
  }

  private OpenedConsultation open(String government, String code, Caller caller) {
    return desk.open(government, code, caller, Permission.RUN_CONSULTATION);
  }
}
