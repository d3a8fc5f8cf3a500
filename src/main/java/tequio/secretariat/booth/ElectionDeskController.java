package tequio.secretariat.booth;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.ReportingParty;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.ballot.ElectionActs;
import tequio.secretariat.ballot.ElectionRegisters;
import tequio.secretariat.ballot.VoteChannel;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;
import tequio.work.GovernmentAccess;

/** Working pages of elections: the convener registers electors, types paper ballots and counts. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/elecciones/{code}",
  "/en/trabajo/{government}/secretariado/elecciones/{code}"
})
class ElectionDeskController {

  private static final int LONGEST_NAME = 200;

  private final Elections elections;
  private final ElectionRegisters registers;
  private final ElectionActs acts;
  private final AcceptElection acceptance;
  private final GovernmentAccess governments;

  ElectionDeskController(
      Elections elections,
      ElectionRegisters registers,
      ElectionActs acts,
      AcceptElection acceptance,
      GovernmentAccess governments) {
    this.elections = elections;
    this.registers = registers;
    this.acts = acts;
    this.acceptance = acceptance;
    this.governments = governments;
  }

  /** An election and whose it is. */
  private record OpenElection(
      Government government, DocumentVersion<SectorElection> its, Texts t) {}

  @GetMapping
  ElectionDeskPage show(
      @PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    return page(open(government, code, caller, t), Optional.empty(), "");
  }

  @PostMapping("/electores")
  ElectionDeskPage register(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String name,
      Caller caller,
      Texts t) {
    var open = open(government, code, caller, t);
    var typed = Characters.strip(name);
    if (Characters.isBlank(typed) || typed.length() > LONGEST_NAME) {
      return page(open, Optional.empty(), t.say("form.empty"));
    }
    try {
      var ticket = acts.register(open.its(), typed, elections.today(open.government()));
      var slip =
          open.government().path()
              + "/secretariado/elecciones/"
              + code
              + "/votar/"
              + ticket.value();
      return page(open, Optional.of(t.whole(slip)), "");
    } catch (BusinessRuleException refused) {
      return page(open, Optional.empty(), words(refused, t));
    }
  }

  @PostMapping("/electores/{number}/papel")
  Object noteOnPaper(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var open = open(government, code, caller, t);
    return act(
        open,
        () -> {
          acts.noteOnPaper(open.its(), number, elections.today(open.government()));
          return true;
        });
  }

  @PostMapping("/papeletas")
  Object addPaper(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") List<Integer> candidate,
      Caller caller,
      Texts t) {
    var open = open(government, code, caller, t);
    return act(
        open,
        () -> {
          acts.addPaper(open.its(), candidate);
          return true;
        });
  }

  @PostMapping("/cierre")
  Object close(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String office,
      Caller caller,
      Texts t) {
    var open = open(government, code, caller, t);
    return Characters.isBlank(office)
        ? page(open, Optional.empty(), t.say("form.empty"))
        : act(
            open,
            () ->
                acts.close(
                    open.its(), elections.today(open.government()), actor(open, office, caller)));
  }

  @PostMapping("/aceptacion")
  Object accept(
      @PathVariable String government,
      @PathVariable String code,
      AcceptElection.Acceptance acceptance,
      Caller caller,
      Texts t) {
    var open = open(government, code, caller, t);
    return acceptance.isWhole()
        ? act(
            open,
            () ->
                this.acceptance.appoint(
                    open.its(), acceptance, actor(open, acceptance.office(), caller)))
        : page(open, Optional.empty(), t.say("form.empty"));
  }

  private Object act(OpenElection open, Supplier<?> act) {
    try {
      var unused = act.get();
      var code = open.its().document().code();
      return "redirect:"
          + open.t().to("/trabajo/" + open.government().key() + "/secretariado/elecciones/" + code);
    } catch (BusinessRuleException refused) {
      return page(open, Optional.empty(), words(refused, open.t()));
    }
  }

  private ElectionDeskPage page(OpenElection open, Optional<String> slip, String problem) {
    var document = open.its().document();
    return new ElectionDeskPage(
        open.government(),
        open.its(),
        registers.list(document),
        registers.ballots(document, VoteChannel.PAPER),
        acts.tallies(document),
        slip,
        problem);
  }

  private static String words(BusinessRuleException refused, Texts t) {
    return new RefusalPage(refused.rule(), refused.details()).words(t);
  }

  private static SeatActor actor(OpenElection open, String office, Caller caller) {
    var voice =
        caller.may(Permission.EDIT_PLAN, open.government().key())
            ? ReportingParty.GOVERNMENT
            : ReportingParty.OVERSIGHT;
    return SeatActor.office(voice, office, Optional.of(caller.personOrRefuse().account()));
  }

  private OpenElection open(String key, String code, Caller caller, Texts t) {
    var government = governments.open(key, caller, Permission.CONVENE);
    return elections
        .find(government, code)
        .map(it -> new OpenElection(government, it, t))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
