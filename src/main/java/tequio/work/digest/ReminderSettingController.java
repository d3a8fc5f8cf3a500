package tequio.work.digest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.mail.MailStatus;
import tequio.web.Texts;

/** Controller with which a person chooses how often letters about due days come. */
@Controller
@RequestMapping({"/cuenta/avisos", "/en/cuenta/avisos"})
class ReminderSettingController {

  private final ReminderSettings settings;
  private final MailStatus mail;

  ReminderSettingController(ReminderSettings settings, MailStatus mail) {
    this.settings = settings;
    this.mail = mail;
  }

  @GetMapping
  ReminderSettingPage show(
      @RequestParam(required = false) @Nullable String guardado, Caller caller) {
    return page(caller, guardado != null, false);
  }

  @PostMapping
  Object choose(@RequestParam(defaultValue = "") String ritmo, Caller caller, Texts t) {
    var person = caller.personOrRefuse();
    var chosen = ReminderRhythm.find(ritmo);
    if (chosen.isEmpty()) {
      return page(caller, false, true);
    }
    settings.choose(person.account(), chosen.get());
    return "redirect:" + t.to("/cuenta/avisos?guardado=1");
  }

  private ReminderSettingPage page(Caller caller, boolean saved, boolean wrong) {
    var rhythm = settings.rhythm(caller.personOrRefuse().account());
    return new ReminderSettingPage(rhythm, mail.canSend(), saved, wrong);
  }
}
