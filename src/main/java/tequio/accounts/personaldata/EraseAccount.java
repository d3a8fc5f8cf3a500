package tequio.accounts.personaldata;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.RoleAssignments;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;
import tequio.storage.TenantContext;

/** Erases an account: its name and address are removed from every table. */
@Component
class EraseAccount {

  private final List<PersonalDataProvider> modules;
  private final Accounts accounts;
  private final RoleAssignments roles;
  private final AuditLog audit;
  private final TenantContext scope;

  EraseAccount(
      List<PersonalDataProvider> modules,
      Accounts accounts,
      RoleAssignments roles,
      AuditLog audit,
      TenantContext scope) {
    this.modules = List.copyOf(modules);
    this.accounts = accounts;
    this.roles = roles;
    this.audit = audit;
    this.scope = scope;
  }

  /** Whether the account is the only administrator. */
  boolean isLastAdministrator(AccountId account) {
    return roles.listToday(account).stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR)
        && !roles.hasAdministratorBesides(account);
  }

  /**
   * Erases the account.
   *
   * @param by the account that requested it; empty if its retention period is over
   * @throws IllegalStateException if it is the last administrator or already closed
   */
  @Transactional
  void run(AccountId account, Optional<AccountId> by) {
    roles.lockAdministrators();
    if (isLastAdministrator(account)) {
      throw new IllegalStateException("the last administrator");
    }
    var who = new DataSubject(account.value(), accounts.get(account).mail().value());
    roles.endAll(account, by);
    scope.asProgram(() -> {
      modules.forEach(module -> module.erase(who));
      return true;
    });
    if (!accounts.close(account)) {
      throw new IllegalStateException("closed already");
    }
    audit.note(
        AuditAction.ACCOUNT_ERASED,
        by.map(AccountId::value),
        Optional.of(account.value()),
        Optional.empty(),
        "");
  }
}
