package tequio.accounts.personaldata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;
import tequio.storage.TenantContext;

/** Collects what every module holds about a person. */
@Component
class PersonalDataExport {

  private final List<PersonalDataProvider> modules;
  private final Accounts accounts;
  private final AuditLog audit;
  private final TenantContext scope;

  PersonalDataExport(
      List<PersonalDataProvider> modules, Accounts accounts, AuditLog audit, TenantContext scope) {
    this.modules = List.copyOf(modules);
    this.accounts = accounts;
    this.audit = audit;
    this.scope = scope;
  }

  /**
   * Returns the data, read as the program, because rows about the person may belong to other
   * governments.
   */
  @Transactional
  Map<String, List<Map<String, @Nullable Object>>> look(AccountId account) {
    return scope.asProgram(() -> collect(account));
  }

  private Map<String, List<Map<String, @Nullable Object>>> collect(AccountId account) {
    var who = new DataSubject(account.value(), accounts.get(account).mail().value());
    var all = new TreeMap<String, List<Map<String, @Nullable Object>>>();
    for (var module : modules) {
      module
          .held(who)
          .forEach((section, rows) -> {
            if (all.putIfAbsent(section, rows) != null) {
              throw new IllegalStateException("two modules call what they hold " + section);
            }
          });
    }
    return all;
  }

  /** Returns the data for download and records the export in the audit log. */
  @Transactional
  Map<String, List<Map<String, @Nullable Object>>> copy(AccountId account) {
    audit.note(AuditAction.DATA_EXPORTED, account.value(), "");
    return look(account);
  }
}
