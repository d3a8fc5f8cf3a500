package tequio.secretariat.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.secretariat.facilitator.Facilitators;
import tequio.secretariat.interest.Interests;
import tequio.secretariat.seat.Seats;

/** Working page of the secretariat of a government. */
@Controller
class SecretariatDeskController {

  private final SecretariatDesk desk;
  private final SecretariatChoices choices;
  private final Seats seats;
  private final Interests interests;
  private final Facilitators facilitators;

  SecretariatDeskController(
      SecretariatDesk desk,
      SecretariatChoices choices,
      Seats seats,
      Interests interests,
      Facilitators facilitators) {
    this.desk = desk;
    this.choices = choices;
    this.seats = seats;
    this.interests = interests;
    this.facilitators = facilitators;
  }

  @GetMapping({"/trabajo/{government}/secretariado", "/en/trabajo/{government}/secretariado"})
  SecretariatDeskPage show(@PathVariable String government, Caller caller) {
    var whose = desk.open(government, caller, Permission.SEE_DRAFTS);
    var today = desk.today(whose);
    var key = whose.key();
    return new SecretariatDeskPage(
        whose,
        seats.isInstalled(key),
        seats.on(key, today),
        choices.sectors(key, today),
        interests.on(key, today),
        caller.may(Permission.VOTE_IN_SECRETARIAT, key)
            ? choices.own(key, today, caller)
            : List.of(),
        facilitators.on(key, today).map(it -> it.appointment().name().words()),
        desk.elections(key),
        caller.may(Permission.CONVENE, key));
  }
}
