package tequio.accounts.pendingitem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.bounce.UnreachableAccounts;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.invitation.Invitation;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.RoleEndRequests;
import tequio.accounts.role.RoleGrantPolicy;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * Collects the pending items of one person: about their own roles and about people they may invite.
 */
@Component
public class PendingItems {

  /** How long before its end an open invitation is shown. */
  private static final Duration INVITATION_SOON = Duration.ofDays(7);

  /** Days before its end that a role is shown; a successor takes time to find. */
  private static final int ROLE_SOON = 30;

  private final UnreachableAccounts unreached;
  private final Invitations invitations;
  private final RoleEndRequests ends;
  private final Gazetteer gazetteer;
  private final Clock clock;

  PendingItems(
      UnreachableAccounts unreached,
      Invitations invitations,
      RoleEndRequests ends,
      Gazetteer gazetteer,
      Clock clock) {
    this.unreached = unreached;
    this.invitations = invitations;
    this.ends = ends;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  public List<PendingItem> of(Caller caller) {
    var who = new AccountId(caller.personOrRefuse().account());
    var found = new ArrayList<PendingItem>();
    caller.roles().stream()
        .map(RoleAssignment::where)
        .flatMap(Optional::stream)
        .distinct()
        .filter(it -> caller.may(Permission.INVITE, it))
        .forEach(it -> found.addAll(ofGovernment(it, caller, who)));
    if (caller.may(Permission.GRANT_ROLE)) {
      found.addAll(ofInstallation(who));
    }
    caller.roles().stream().flatMap(this::ending).forEach(found::add);
    return found;
  }

  private List<PendingItem> ofGovernment(GovernmentKey key, Caller caller, AccountId who) {
    var found = new ArrayList<PendingItem>();
    for (var name : unreached.listOf(key, who)) {
      found.add(new PendingItem.Unreached(Optional.of(key), name));
    }
    var soon = clock.instant().plus(INVITATION_SOON);
    for (var invitation : invitations.list(Optional.of(key))) {
      if (RoleGrantPolicy.mayGive(caller, invitation.gives())
          && !invitation.waits()
          && invitation.expires().isBefore(soon)) {
        found.add(untaken(key, invitation));
      }
    }
    found.addAll(ends(Optional.of(key), who));
    return found;
  }

  private PendingItem untaken(GovernmentKey key, Invitation it) {
    var mail = it.mail().map(MailAddress::shown).orElse("");
    return new PendingItem.Untaken(key, mail, day(it.expires(), Optional.of(key)));
  }

  private List<PendingItem> ofInstallation(AccountId who) {
    var found = new ArrayList<PendingItem>();
    for (var name : unreached.listWithoutOfficer(who)) {
      found.add(new PendingItem.Unreached(Optional.empty(), name));
    }
    invitations.list(Optional.empty()).stream()
        .filter(it -> it.waits() && !it.by().account().equals(who))
        .forEach(it -> found.add(new PendingItem.Approval(it.by().name())));
    found.addAll(ends(Optional.empty(), who));
    return found;
  }

  private List<PendingItem> ends(Optional<GovernmentKey> where, AccountId who) {
    return ends.list(where).stream()
        .filter(it -> !it.by().equals(who))
        .<PendingItem>map(it -> new PendingItem.RoleEnd(where, it.name()))
        .toList();
  }

  private Stream<PendingItem> ending(RoleAssignment held) {
    var soon = day(clock.instant(), held.where()).plusDays(ROLE_SOON);
    return held.until().stream()
        .filter(last -> !last.isAfter(soon))
        .map(last -> new PendingItem.Ending(held.where(), held.role(), last));
  }

  private LocalDate day(Instant moment, Optional<GovernmentKey> where) {
    var zone =
        where.flatMap(gazetteer::find).map(Government::zone).orElse(gazetteer.federation().zone());
    return LocalDate.ofInstant(moment, zone);
  }
}
