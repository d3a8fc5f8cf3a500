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
 * Ends a role; what its holder did stays. Ending the role of a possible second approver needs
 * confirmation by another person.
 */
@Component
public class EndRole {

  /** Result of an attempt to end a role. */
  public enum Outcome {
    ENDED,
    NOT_THERE,
    /** Refused, because no administrator would remain. */
    LAST_ADMINISTRATOR,
    /** Requested; another person must confirm it. */
    WAITS,
    /** The request was withdrawn or refused. */
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

  /** Ends a role of the owner. */
  @Transactional
  public Outcome leave(UUID role, AccountId owner) {
    return roles
        .find(role)
        .filter(it -> it.account().equals(owner))
        .map(it -> end(it, owner))
        .orElse(Outcome.NOT_THERE);
  }

  /**
   * Ends a role that the caller may end, or requests it if its holder is a possible second person
   * of the caller.
   *
   * @param within the government on whose page it was requested; empty on that of the installation
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

  /** Ends a role as requested by another person, provided that they may still end it. */
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

  /** Withdraws or refuses a request; the holder of the role cannot. */
  @Transactional
  public Outcome refuse(UUID role, Caller caller, Optional<GovernmentKey> within) {
    var by = account(caller);
    return find(role, caller, within)
        .filter(it -> !it.account().equals(by))
        .filter(it -> requests.find(role).filter(requests::close).isPresent())
        .map(it -> refused(it, by))
        .orElse(Outcome.NOT_THERE);
  }

  /**
   * Ends the administrator roles of an account and returns whether it had any; for the server's
   * command line.
   */
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
    if (given.held().role() == Role.ADMINISTRATOR) {
      roles.lockAdministrators();
      if (!roles.hasAdministratorBesides(given.account())) {
        return Outcome.LAST_ADMINISTRATOR;
      }
    }
    return roles.end(given.held().id(), by) ? Outcome.ENDED : Outcome.NOT_THERE;
  }

  private static AccountId account(Caller caller) {
    return new AccountId(caller.personOrRefuse().account());
  }
}
