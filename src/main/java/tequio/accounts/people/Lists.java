package tequio.accounts.people;

import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.invitation.Invitation;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.invitation.SendInvitation;
import tequio.accounts.role.Given;
import tequio.accounts.role.Grant;
import tequio.accounts.role.HeldRoles;
import tequio.mail.MailAddress;
import tequio.territory.Gazetteer;

/** Puts together who is here, and who was asked. */
@Component
class Lists {

  private final HeldRoles roles;
  private final Invitations invitations;
  private final SendInvitation send;
  private final Gazetteer gazetteer;

  Lists(HeldRoles roles, Invitations invitations, SendInvitation send, Gazetteer gazetteer) {
    this.roles = roles;
    this.invitations = invitations;
    this.send = send;
    this.gazetteer = gazetteer;
  }

  PeoplePage page(Office office, Caller.Person who, boolean last) {
    return new PeoplePage(
        office,
        where(office),
        last,
        roles.listGiven(office.government()).stream().map(this::row).toList(),
        invitations.list(office.government()).stream().map(it -> asked(it, who)).toList());
  }

  String where(Office office) {
    return office.government().map(gazetteer::nameOf).orElse("");
  }

  private PeoplePage.Row row(Given given) {
    var held = given.held();
    return new PeoplePage.Row(
        held.id(),
        given.name(),
        new MailAddress(given.mail()).shown(),
        held.role(),
        held.where().map(gazetteer::nameOf).orElse(""),
        given.starts(),
        held.until());
  }

  private PeoplePage.Asked asked(Invitation invitation, Caller.Person who) {
    Grant gives = invitation.gives();
    return new PeoplePage.Asked(
        invitation.id(),
        invitation.mail().map(MailAddress::shown).orElse(""),
        gives.role(),
        gives.where().map(gazetteer::nameOf).orElse(""),
        invitation.by().name(),
        send.lastDay(invitation),
        invitation.waits(),
        invitation.by().account().value().equals(who.account()));
  }
}
