package tequio.accounts.people;

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
import tequio.accounts.caller.RecentSignInCheck;
import tequio.accounts.caller.Role;
import tequio.mail.MailStatus;
import tequio.web.Texts;

/** Controller of the invitation form. */
@Controller
@RequestMapping({
  "/admin/invitaciones",
  "/en/admin/invitaciones",
  "/trabajo/{government}/invitaciones",
  "/en/trabajo/{government}/invitaciones"
})
class InviteController {

  private final Invite invite;
  private final PeopleLists lists;
  private final InvitationFormReader reader;
  private final RecentSignInCheck fresh;
  private final MailStatus mail;

  InviteController(
      Invite invite,
      PeopleLists lists,
      InvitationFormReader reader,
      RecentSignInCheck fresh,
      MailStatus mail) {
    this.invite = invite;
    this.lists = lists;
    this.reader = reader;
    this.fresh = fresh;
    this.mail = mail;
  }

  @GetMapping("/nueva")
  InvitationFormPage ask(
      @PathVariable(required = false) @Nullable String government, Caller caller) {
    var office = InvitationScope.of(government);
    fresh.toBegin(office.orRefuse(caller));
    return page(office, reader.empty(office), caller);
  }

  @PostMapping
  @Transactional
  Object invite(
      @PathVariable(required = false) @Nullable String government,
      @RequestParam Map<String, String> written,
      Caller caller,
      Texts t) {
    var office = InvitationScope.of(government);
    fresh.toSend(office.orRefuse(caller));
    var form = reader.read(written, office);
    if (form.grant().isEmpty()) {
      return page(office, form, caller);
    }
    invite.run(office, form, caller, t.locale());
    return "redirect:" + t.to(office.path() + "/personas");
  }

  private InvitationFormPage page(InvitationScope office, InvitationForm form, Caller caller) {
    return new InvitationFormPage(
        office,
        lists.where(office),
        form,
        invite.needsSecond(office, Role.OFFICER, caller),
        mail.canSend());
  }
}
