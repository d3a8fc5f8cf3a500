package tequio.accounts.role;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Role;
import tequio.accounts.person.AccountId;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.GovernmentKey;

/**
 * Ends a role; what its holder did stays. Ending the role of one's own only second approver needs
 * confirmation by another person.
 */
@Component
public class EndRole {

  /** What came of it. */
  public enum Outcome {
    ENDED,
    NOT_THERE,
    /** Nobody would administer the installation any more. */
    LAST_ADMINISTRATOR,
    /** Somebody else has to confirm it first. */
    WAITS,
    /** What was asked for is off. */
    STAYS
  }

  private final RoleAssignments roles;
  private final RoleEndRequests requests;
  private final AuditLog audit;

  EndRole(RoleAssignments roles, RoleEndRequests requests, AuditLog audit) {
    this.roles = roles;
    this.requests = requests;
    this.audit = audit;
  }

  /** One's own. */
  @Transactional
  public Outcome leave(UUID role, AccountId owner) {
    return roles
        .find(role)
        .filter(it -> it.account().equals(owner))
        .map(it -> end(it, owner))
        .orElse(Outcome.NOT_THERE);
  }

  /**
   * Of anybody, where the caller may end it.
   *
   * @param within the government at whose page it was asked; none at the installation's
   */
  @Transactional
  public Outcome end(UUID role, Caller caller, Optional<GovernmentKey> within) {
    var by = account(caller);
    return find(role, caller, within)
        .map(it ->
            !it.account().equals(by) && RoleGrantPolicy.isSecondPersonFor(caller, it.held())
                ? ask(it, by)
                : end(it, by))
        .orElse(Outcome.NOT_THERE);
  }

  /** Confirms what somebody else asked for, who still may ask for it. */
  @Transactional
  public Outcome confirm(UUID role, Caller caller, Optional<GovernmentKey> within) {
    var by = account(caller);
    return find(role, caller, within)
        .filter(it ->
            requests
                .find(role)
                .filter(asked -> !asked.by().equals(by) && stands(asked, it))
                .filter(requests::close)
                .isPresent())
        .map(it -> end(it, by))
        .orElse(Outcome.NOT_THERE);
  }

  /** Takes a request back or refuses it; the person concerned cannot. */
  @Transactional
  public Outcome refuse(UUID role, Caller caller, Optional<GovernmentKey> within) {
    var by = account(caller);
    return find(role, caller, within)
        .filter(it -> !it.account().equals(by))
        .filter(it -> requests.find(role).filter(requests::close).isPresent())
        .map(it -> refused(it, by))
        .orElse(Outcome.NOT_THERE);
  }

  /** Done by whoever runs the machine; whether the account administered the installation. */
  @Transactional
  public boolean endAdministrator(AccountId account) {
    var held =
        roles.listToday(account).stream().filter(it -> it.role() == Role.ADMINISTRATOR).toList();
    held.forEach(it -> roles.endByRule(it.id()));
    return !held.isEmpty();
  }

  private Optional<AssignedRole> find(UUID role, Caller caller, Optional<GovernmentKey> within) {
    return roles
        .find(role)
        .filter(it -> within.isEmpty() || it.held().where().equals(within))
        .filter(it -> RoleGrantPolicy.mayEnd(caller, it.held()));
  }

  private boolean stands(RoleEndRequest asked, AssignedRole given) {
    var asker = new Caller(Optional.empty(), roles.listToday(asked.by()));
    return RoleGrantPolicy.mayEnd(asker, given.held());
  }

  private Outcome ask(AssignedRole given, AccountId by) {
    requests.ask(given, by);
    note(AuditAction.ROLE_END_ASKED, given, by);
    return Outcome.WAITS;
  }

  private Outcome refused(AssignedRole given, AccountId by) {
    note(AuditAction.ROLE_END_REFUSED, given, by);
    return Outcome.STAYS;
  }

  private void note(AuditAction deed, AssignedRole given, AccountId by) {
    var held = given.held();
    audit.note(
        deed,
        Optional.of(by.value()),
        Optional.of(given.account().value()),
        held.where(),
        held.role().word() + " " + held.id());
  }

  private Outcome end(AssignedRole given, AccountId by) {
    if (given.held().role() == Role.ADMINISTRATOR
        && !roles.hasAdministratorBesides(given.account())) {
      return Outcome.LAST_ADMINISTRATOR;
    }
    return roles.end(given.held().id(), by) ? Outcome.ENDED : Outcome.NOT_THERE;
  }

  private static AccountId account(Caller caller) {
    return new AccountId(caller.personOrRefuse().account());
  }
}
