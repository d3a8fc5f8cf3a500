package tequio.accounts.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.accounts.invitation.Invitation;
import tequio.accounts.invitation.InvitationActions;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.RoleGrantPolicy;
import tequio.kernel.Page;
import tequio.web.Texts;

/** Controller that approves, prints or withdraws an open invitation. */
@Controller
@RequestMapping({
  "/admin/invitaciones/{id}",
  "/en/admin/invitaciones/{id}",
  "/trabajo/{government}/invitaciones/{id}",
  "/en/trabajo/{government}/invitaciones/{id}"
})
class InvitationController {

  private final InvitationActions open;
  private final RecentSignInCheck fresh;

  InvitationController(InvitationActions open, RecentSignInCheck fresh) {
    this.open = open;
    this.fresh = fresh;
  }

  @PostMapping("/aprobacion")
  @Transactional
  String approve(
      @PathVariable(required = false) @Nullable String government,
      @PathVariable UUID id,
      Caller caller,
      Texts t) {
    var office = InvitationScope.of(government);
    var person = office.orRefuse(caller);
    fresh.toSend(person);
    var invitation = get(office, id, caller);
    if (!open.approve(invitation, new AccountId(person.account()), t.locale())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return back(office, t);
  }

  @PostMapping("/carta")
  @Transactional
  Page print(
      @PathVariable(required = false) @Nullable String government,
      @PathVariable UUID id,
      Caller caller,
      Texts t) {
    var office = InvitationScope.of(government);
    var person = office.orRefuse(caller);
    fresh.toSend(person);
    var invitation = get(office, id, caller);
    if (!invitation.isPrintable()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return open.print(invitation, new AccountId(person.account()), t.locale())
        .orElseThrow(InvitationController::ended);
  }

  @PostMapping("/fin")
  @Transactional
  String withdraw(
      @PathVariable(required = false) @Nullable String government,
      @PathVariable UUID id,
      Caller caller,
      Texts t) {
    var office = InvitationScope.of(government);
    var person = office.orRefuse(caller);
    if (!open.withdraw(get(office, id, caller), new AccountId(person.account()))) {
      throw ended();
    }
    return back(office, t);
  }

  /**
   * Returns the invitation; 404 if it belongs to another government or the caller may not give its
   * role.
   */
  private Invitation get(InvitationScope office, UUID id, Caller caller) {
    return open.find(id)
        .filter(
            it -> office.government().isEmpty() || it.gives().where().equals(office.government()))
        .filter(it -> RoleGrantPolicy.mayGive(caller, it.gives()))
        .orElseThrow(InvitationController::ended);
  }

  private static ResponseStatusException ended() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static String back(InvitationScope office, Texts t) {
    return "redirect:" + t.to(office.path() + "/personas");
  }
}
