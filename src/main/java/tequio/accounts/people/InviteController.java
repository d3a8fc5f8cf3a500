package tequio.accounts.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Fresh;
import tequio.accounts.caller.Role;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Asks somebody in. */
@Controller
@RequestMapping({
  "/admin/invitaciones",
  "/en/admin/invitaciones",
  "/trabajo/{government}/invitaciones",
  "/en/trabajo/{government}/invitaciones"
})
class InviteController {

  private final Invite invite;
  private final Lists lists;
  private final Gazetteer gazetteer;
  private final Fresh fresh;
  private final Clock clock;

  InviteController(Invite invite, Lists lists, Gazetteer gazetteer, Fresh fresh, Clock clock) {
    this.invite = invite;
    this.lists = lists;
    this.gazetteer = gazetteer;
    this.fresh = fresh;
    this.clock = clock;
  }

  @GetMapping("/nueva")
  InvitationFormPage ask(
      @PathVariable(required = false) @Nullable String government, Caller caller) {
    var office = Office.of(government);
    var person = office.orRefuse(caller);
    fresh.toBegin(person);
    var where = office.government().orElse(gazetteer.federation().key());
    var today = LocalDate.ofInstant(clock.instant(), gazetteer.get(where).zone());
    return page(office, InvitationForm.empty(today), person);
  }

  @PostMapping
  @Transactional
  Object invite(
      @PathVariable(required = false) @Nullable String government,
      @RequestParam Map<String, String> written,
      Caller caller,
      Texts t) {
    var office = Office.of(government);
    var person = office.orRefuse(caller);
    fresh.toSend(person);
    var form = InvitationForm.read(written, office, gazetteer);
    if (form.grant().isEmpty()) {
      return page(office, form, person);
    }
    invite.run(office, form, caller, t.locale());
    return "redirect:" + t.to(office.path() + "/personas");
  }

  private InvitationFormPage page(Office office, InvitationForm form, Caller.Person person) {
    return new InvitationFormPage(
        office, lists.where(office), form, invite.needsSecond(office, Role.OFFICER, person));
  }
}
