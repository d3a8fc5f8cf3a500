package tequio.secretariat.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.secretariat.interest.InterestStatus;
import tequio.secretariat.interest.Interests;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Working page from which the convener writes to members who owe a declaration of interests. */
@Controller
@RequestMapping({
  "/trabajo/{government}/secretariado/carta",
  "/en/trabajo/{government}/secretariado/carta"
})
class InterestLetterController {

  private final Interests interests;
  private final AskForInterests letters;
  private final MailStatus mail;
  private final GovernmentAccess governments;
  private final Clock clock;

  InterestLetterController(
      Interests interests,
      AskForInterests letters,
      MailStatus mail,
      GovernmentAccess governments,
      Clock clock) {
    this.interests = interests;
    this.letters = letters;
    this.mail = mail;
    this.governments = governments;
    this.clock = clock;
  }

  @GetMapping
  InterestLetterPage ask(
      @PathVariable String government,
      @RequestParam(defaultValue = "") String enviada,
      Caller caller) {
    var whose = open(government, caller);
    return page(whose, Map.of(), !enviada.isEmpty());
  }

  @PostMapping
  Object send(
      @PathVariable String government,
      @RequestParam(defaultValue = "") String appointment,
      @RequestParam(defaultValue = "") String address,
      Caller caller,
      Texts t) {
    var whose = open(government, caller);
    var member =
        members(whose).stream()
            .filter(it -> String.valueOf(it.member().number()).equals(appointment))
            .findFirst();
    var to = MailAddress.find(address);
    if (member.isEmpty() || to.isEmpty() || !mail.canSend()) {
      var problem =
          member.isEmpty()
              ? Map.of("appointment", t.say("form.empty"))
              : Map.of("address", t.say("interest-letter.address.wrong"));
      return page(whose, problem, false);
    }
    letters.send(whose, member.get(), to.get());
    return "redirect:" + t.to("/trabajo/" + whose.key() + "/secretariado/carta") + "?enviada=1";
  }

  private InterestLetterPage page(Government whose, Map<String, String> problems, boolean sent) {
    return new InterestLetterPage(whose, members(whose), mail.canSend(), problems, sent);
  }

  private List<InterestStatus> members(Government whose) {
    return interests.on(whose.key(), LocalDate.ofInstant(clock.instant(), whose.zone()));
  }

  private Government open(String key, Caller caller) {
    return governments.open(key, caller, Permission.CONVENE);
  }
}
