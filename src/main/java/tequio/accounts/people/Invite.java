package tequio.accounts.people;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Colleagues;
import tequio.accounts.caller.Held;
import tequio.accounts.caller.Role;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.invitation.SendInvitation;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.HeldRoles;
import tequio.audit.AuditLog;
import tequio.audit.Deed;

/** Writes an invitation down, and sends it unless somebody else has to agree first. */
@Component
class Invite {

  private final Invitations invitations;
  private final SendInvitation send;
  private final HeldRoles roles;
  private final Colleagues colleagues;
  private final AuditLog audit;

  Invite(
      Invitations invitations,
      SendInvitation send,
      HeldRoles roles,
      Colleagues colleagues,
      AuditLog audit) {
    this.invitations = invitations;
    this.send = send;
    this.roles = roles;
    this.colleagues = colleagues;
    this.audit = audit;
  }

  @Transactional
  void run(Office office, InvitationForm form, Caller caller, Locale language) {
    var person = caller.personOrRefuse();
    var id =
        invitations.make(
            form.grant().orElseThrow(),
            form.mail(),
            new AccountId(person.account()),
            form.handsOver() ? own(office, caller) : Optional.empty(),
            needsSecond(office, form.grant().orElseThrow().role(), person));
    var gives = form.grant().orElseThrow();
    audit.note(
        Deed.INVITED,
        Optional.of(person.account()),
        Optional.empty(),
        gives.where(),
        gives.role().word() + " " + id);
    invitations.find(id).ifPresent(it -> send.send(it, language));
  }

  /** Where nobody else could agree, the first administrator would never have company. */
  boolean needsSecond(Office office, Role role, Caller.Person person) {
    return office.giving(role).isSensitive()
        && office
            .government()
            .map(it -> colleagues.hasBesides(person.account(), Act.INVITE_OFFICER, it))
            .orElseGet(() -> roles.hasAdministratorBesides(new AccountId(person.account())));
  }

  private static Optional<UUID> own(Office office, Caller caller) {
    return caller.roles().stream()
        .filter(held -> held.role() == Role.OFFICER && held.where().equals(office.government()))
        .map(Held::id)
        .findFirst();
  }
}
