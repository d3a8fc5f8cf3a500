package tequio.accounts.workscope;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.SecondFactorState;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.RoleAssignments;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;

/** {@link AccountCallers} with the role assignments of today. */
@Component
class RoleAccountCallers implements AccountCallers {

  private final RoleAssignments roles;
  private final JdbcClient jdbc;
  private final Gazetteer gazetteer;
  private final TenantContext scope;

  RoleAccountCallers(
      RoleAssignments roles, JdbcClient jdbc, Gazetteer gazetteer, TenantContext scope) {
    this.roles = roles;
    this.jdbc = jdbc;
    this.gazetteer = gazetteer;
    this.scope = scope;
  }

  @Override
  public <T> Optional<T> run(UUID account, Function<Caller, T> work) {
    return jdbc.sql("select name from account where id = ? and closed is null")
        .param(account)
        .query(String.class)
        .optional()
        .map(name -> {
          var caller = caller(account, name);
          var governments = WorkGovernments.of(caller, gazetteer);
          return scope.answering(account, governments, () -> work.apply(caller));
        });
  }

  /** Whose last proof of identity is too old for any act that asks for a recent one. */
  private Caller caller(UUID account, String name) {
    var person = new Caller.Person(account, name, account, Instant.EPOCH, SecondFactorState.DONE);
    return new Caller(Optional.of(person), roles.listToday(new AccountId(account)));
  }
}
