package tequio.accounts.people;

import static java.util.stream.Collectors.toMap;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.invitation.Invitation;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.invitation.SendInvitation;
import tequio.accounts.role.AssignedRole;
import tequio.accounts.role.Grant;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.role.RoleEndRequest;
import tequio.accounts.role.RoleEndRequests;
import tequio.accounts.role.RoleGrantPolicy;
import tequio.mail.MailAddress;
import tequio.territory.Gazetteer;

/** Queries for the lists of role holders and open invitations. */
@Component
class PeopleLists {

  private final RoleAssignments roles;
  private final Invitations invitations;
  private final RoleEndRequests requests;
  private final SendInvitation send;
  private final Gazetteer gazetteer;

  PeopleLists(
      RoleAssignments roles,
      Invitations invitations,
      RoleEndRequests requests,
      SendInvitation send,
      Gazetteer gazetteer) {
    this.roles = roles;
    this.invitations = invitations;
    this.requests = requests;
    this.send = send;
    this.gazetteer = gazetteer;
  }

  /** Returns the page, without invitations to roles that the caller may not give. */
  PeoplePage page(InvitationScope office, Caller caller, boolean last) {
    var who = caller.personOrRefuse();
    var ending =
        requests.list(office.government()).stream().collect(toMap(RoleEndRequest::role, it -> it));
    return new PeoplePage(
        office,
        where(office),
        last,
        roles.listGiven(office.government()).stream()
            .map(it -> row(it, caller, Optional.ofNullable(ending.get(it.held().id()))))
            .toList(),
        invitations.list(office.government()).stream()
            .filter(it -> RoleGrantPolicy.mayGive(caller, it.gives()))
            .map(it -> asked(it, who))
            .toList());
  }

  String where(InvitationScope office) {
    return office.government().map(gazetteer::nameOf).orElse("");
  }

  private PeoplePage.Row row(AssignedRole given, Caller caller, Optional<RoleEndRequest> asked) {
    var held = given.held();
    boolean mayEnd = RoleGrantPolicy.mayEnd(caller, held);
    var me = caller.personOrRefuse().account();
    return new PeoplePage.Row(
        held.id(),
        given.name(),
        mayEnd ? new MailAddress(given.mail()).shown() : "",
        held.role(),
        held.where().map(gazetteer::nameOf).orElse(""),
        given.starts(),
        held.until(),
        mayEnd,
        asked
            .filter(it -> mayEnd)
            .map(it ->
                new PeoplePage.Ending(
                    it.name(), it.by().value().equals(me), given.account().value().equals(me))));
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
        invitation.isPrintable(),
        invitation.by().account().value().equals(who.account()));
  }
}
