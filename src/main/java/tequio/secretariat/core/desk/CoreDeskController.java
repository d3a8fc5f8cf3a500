package tequio.secretariat.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Characters;
import tequio.kernel.Text;
import tequio.secretariat.core.CoreRecord;
import tequio.secretariat.core.register.CoreActs;
import tequio.secretariat.core.register.CoreParticipants;
import tequio.territory.Government;
import tequio.web.Texts;

/** Decides on requests to join a civil-society core, and takes participants off. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/nucleo",
  "/en/trabajo/{government}/secretariado/nucleo"
})
class CoreDeskController {

  private static final int REASON = 1000;

  private final CoreDesk desk;
  private final CoreParticipants participants;
  private final CoreActs acts;

  CoreDeskController(CoreDesk desk, CoreParticipants participants, CoreActs acts) {
    this.desk = desk;
    this.participants = participants;
    this.acts = acts;
  }

  @GetMapping
  CoreDeskPage list(@PathVariable String government, Caller caller) {
    var its = desk.open(government, caller, Permission.SEE_DRAFTS);
    return page(its, desk.find(its), caller);
  }

  @PostMapping("/{id}/ingreso")
  String admit(@PathVariable String government, @PathVariable UUID id, Caller caller, Texts t) {
    var its = desk.open(government, caller);
    desk.requireCore(its);
    acts.admit(its.key(), id, desk.actor(its, caller));
    return "redirect:" + t.to(CoreDesk.path(its.key()));
  }

  @PostMapping("/{id}/rechazo")
  Object refuse(
      @PathVariable String government,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Caller caller,
      Texts t) {
    var its = desk.open(government, caller);
    var core = desk.core(its);
    var words = Characters.find(reason, REASON);
    if (words.isEmpty()) {
      return page(its, Optional.of(core), caller).wrong(id, reason);
    }
    acts.refuse(its.key(), id, Text.spanish(words.get()), desk.actor(its, caller));
    return "redirect:" + t.to(CoreDesk.path(its.key()));
  }

  @PostMapping("/participantes/{number}/baja")
  String remove(@PathVariable String government, @PathVariable int number, Caller caller, Texts t) {
    var its = desk.open(government, caller);
    desk.requireCore(its);
    acts.remove(its.key(), number, desk.remover(its, caller));
    return "redirect:" + t.to(CoreDesk.path(its.key()));
  }

  private CoreDeskPage page(Government its, Optional<CoreRecord> core, Caller caller) {
    boolean decides = caller.may(Permission.RUN_MEETING, its.key());
    return new CoreDeskPage(
        its,
        core,
        decides ? participants.listConfirmed(its.key()) : List.of(),
        decides,
        desk.mayCall(its, caller),
        Optional.empty(),
        "");
  }
}
