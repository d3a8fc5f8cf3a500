package tequio.accounts.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.accounts.caller.Role;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.GovernmentKey;
import tequio.testing.LockWaiters;
import tequio.testing.TequioTest;

/** Two administrators who leave at once do not leave the installation without one. */
@TequioTest
class LastAdministratorRaceTest {

  static final GovernmentKey TOWN = new GovernmentKey("06007");

  @Autowired ApplicationContext program;
  @Autowired RoleAssignments roles;
  @Autowired EndRole endRole;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private List<AccountId> both = List.of();

  @AfterEach
  void leaveNobody() {
    for (var rows :
        List.of(
            "account_session where account", "account_role where account", "account where id")) {
      both.forEach(it -> jdbc.sql("delete from " + rows + " = ?").param(it.value()).update());
    }
  }

  @Test
  void the_second_waits_and_stays() throws Exception {
    var people = new SignedInPeople(program);
    both =
        List.of(
            people.as(Role.ADMINISTRATOR, TOWN).account(),
            people.as(Role.ADMINISTRATOR, TOWN).account());
    assertThat(administrators()).isEqualTo(2);
    var left = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first =
          threads.submit(() ->
              transaction.execute(all -> {
                var outcome = leave(both.getFirst());
                left.countDown();
                LockWaiters.await(jdbc);
                return outcome;
              }));
      assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
      var second = threads.submit(() -> leave(both.getLast()));
      assertThat(first.get()).isEqualTo(EndRole.Outcome.ENDED);
      assertThat(second.get()).isEqualTo(EndRole.Outcome.LAST_ADMINISTRATOR);
    }
    assertThat(administrators()).isEqualTo(1);
  }

  private EndRole.Outcome leave(AccountId who) {
    UUID role = roles.listToday(who).getFirst().id();
    return endRole.leave(role, who);
  }

  private long administrators() {
    return jdbc.sql(
            "select count(*) from account_role where role = 'administrator' and ended is null")
        .query(Long.class)
        .single();
  }
}
