package tequio.secretariat.booth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.mail.MailAddress;
import tequio.secretariat.ballot.ElectionActs;
import tequio.secretariat.ballot.ElectionRegisters;
import tequio.secretariat.ballot.VoteChannel;
import tequio.secretariat.ballot.WriteElectorLetters;
import tequio.secretariat.booth.ElectionDesk.OpenElection;
import tequio.secretariat.booth.ElectionDeskPage.Refused;
import tequio.web.Texts;
import tequio.web.form.FormData;

/** Working pages of elections: the convener registers electors, types paper ballots and counts. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/elecciones/{code}",
  "/en/trabajo/{government}/secretariado/elecciones/{code}"
})
class ElectionDeskController {

  private static final int LONGEST_NAME = 200;

  private final ElectionDesk desk;
  private final ElectionRegisters registers;
  private final ElectionActs acts;
  private final WriteElectorLetters letters;
  private final AcceptElection acceptance;

  ElectionDeskController(
      ElectionDesk desk,
      ElectionRegisters registers,
      ElectionActs acts,
      WriteElectorLetters letters,
      AcceptElection acceptance) {
    this.desk = desk;
    this.registers = registers;
    this.acts = acts;
    this.letters = letters;
    this.acceptance = acceptance;
  }

  @GetMapping
  ElectionDeskPage show(
      @PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    return page(desk.open(government, code, caller, t), Refused.NOTHING);
  }

  /** Whoever has an address gets a letter; the link of anybody else is shown, once. */
  @PostMapping("/electores")
  Object register(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var open = desk.open(government, code, caller, t);
    var typed = FormData.of(sent.getParameterMap());
    var name = Characters.find(Characters.inOneLine(typed.one("name")), LONGEST_NAME);
    if (name.isEmpty()) {
      return page(open, new Refused(t.say("form.empty"), typed));
    }
    var mail = MailAddress.find(typed.one("mail"));
    if (mail.isEmpty() && !typed.one("mail").isEmpty()) {
      return page(open, new Refused(t.say("booth.mail.problem"), typed));
    }
    try {
      return mail.isPresent() && desk.canSend()
          ? invite(open, name.get(), mail.get())
          : slip(open, name.get());
    } catch (BusinessRuleException refused) {
      return page(open, new Refused(desk.words(refused, t), typed));
    }
  }

  private String invite(OpenElection open, String name, MailAddress mail) {
    letters.register(open.its(), name, mail, Texts.SPANISH, open.today());
    return "redirect:" + open.t().to(open.path());
  }

  private ElectionDeskPage slip(OpenElection open, String name) {
    var ticket = acts.register(open.its(), name, open.today());
    var slip = open.publicPath() + "/votar/" + ticket.value();
    return page(open, Refused.NOTHING).with(open.t().whole(slip));
  }

  @PostMapping("/electores/{number}/papel")
  Object noteOnPaper(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var open = desk.open(government, code, caller, t);
    return act(
        open,
        () -> {
          acts.noteOnPaper(open.its(), number, open.today());
          return true;
        });
  }

  @PostMapping("/papeletas")
  Object addPaper(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") List<Integer> candidate,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var open = desk.open(government, code, caller, t);
    return act(
        open,
        FormData.of(sent.getParameterMap()),
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
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var open = desk.open(government, code, caller, t);
    var typed = FormData.of(sent.getParameterMap());
    if (Characters.isBlank(office)) {
      return page(open, new Refused(t.say("form.empty"), typed));
    }
    var by = desk.actor(open, office, caller);
    return act(open, typed, () -> acts.close(open.its(), open.today(), by));
  }

  @PostMapping("/aceptacion")
  Object accept(
      @PathVariable String government,
      @PathVariable String code,
      AcceptElection.Acceptance acceptance,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var open = desk.open(government, code, caller, t);
    var typed = FormData.of(sent.getParameterMap());
    if (!acceptance.isWhole()) {
      return page(open, new Refused(t.say("form.empty"), typed));
    }
    var by = desk.actor(open, acceptance.office(), caller);
    return act(open, typed, () -> this.acceptance.appoint(open.its(), acceptance, by));
  }

  private Object act(OpenElection open, Supplier<?> act) {
    return act(open, FormData.NONE, act);
  }

  private Object act(OpenElection open, FormData typed, Supplier<?> act) {
    try {
      var unused = act.get();
      return "redirect:" + open.t().to(open.path());
    } catch (BusinessRuleException refused) {
      return page(open, new Refused(desk.words(refused, open.t()), typed));
    }
  }

  private ElectionDeskPage page(OpenElection open, Refused refused) {
    var document = open.its().document();
    return new ElectionDeskPage(
        open.government(),
        open.its(),
        registers.list(document),
        registers.ballots(document, VoteChannel.PAPER),
        acts.tallies(document),
        Optional.empty(),
        desk.canSend(),
        refused);
  }
}
