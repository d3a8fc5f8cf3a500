package tequio.accounts.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/**
 * Statements that forgot their condition, on the real tables of people, as they would be sent while
 * somebody is answered.
 */
@TequioTest
@Transactional
class PeopleHiddenTest {

  static final GovernmentKey HERE = new GovernmentKey("06007");
  static final GovernmentKey ELSEWHERE = new GovernmentKey("14097");

  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired TenantContext scope;

  @SuppressWarnings("NullAway.Init")
  private AccountId me;

  @SuppressWarnings("NullAway.Init")
  private AccountId colleague;

  @SuppressWarnings("NullAway.Init")
  private AccountId stranger;

  @BeforeEach
  void people() {
    var people = new SignedInPeople(program);
    me = people.as(Role.OFFICER, HERE).account();
    colleague = people.as(Role.FACILITATOR, HERE).account();
    stranger = people.as(Role.OFFICER, ELSEWHERE).account();
    for (var one : List.of(me, stranger)) {
      var where = one.equals(me) ? HERE : ELSEWHERE;
      program
          .getBean(Invitations.class)
          .make(
              Grant.of(Role.FACILITATOR, where, SignedInPeople.from()),
              Optional.empty(),
              one,
              Optional.empty(),
              false);
      jdbc.sql("insert into account_unreached values (?, date '2026-01-01')")
          .param(one.value())
          .update();
    }
  }

  @Test
  void CVE_2026_45414_roles_of_ones_own_governments_and_no_others() {
    assertThat(seen("select account from account_role"))
        .contains(me.value(), colleague.value())
        .doesNotContain(stranger.value());
    assertThat(all("select account from account_role")).contains(stranger.value());
  }

  @Test
  void CVE_2026_45414_invitations_of_ones_own_governments_and_no_others() {
    assertThat(seen("select invited_by from invitation"))
        .contains(me.value())
        .doesNotContain(stranger.value());
    assertThat(all("select invited_by from invitation")).contains(stranger.value());
  }

  @Test
  void sessions_and_notes_that_letters_fail_are_ones_own_alone() {
    assertThat(seen("select account from account_session")).containsOnly(me.value());
    assertThat(seen("select account from account_unreached")).containsOnly(me.value());
    assertThat(all("select account from account_session"))
        .contains(colleague.value(), stranger.value());
  }

  @Test
  void of_the_log_of_working_acts_ones_own_alone() {
    var somebody = UUID.randomUUID();
    for (var one : List.of(me.value(), somebody)) {
      jdbc.sql("select audit_append('2026-01-01T00:00:00Z', 'signed-in', ?, null, null, '')")
          .param(one)
          .query(Long.class)
          .single();
    }

    assertThat(seen("select account from audit_entry where account is not null"))
        .containsOnly(me.value());
    assertThat(all("select account from audit_entry where account is not null order by seq desc"))
        .contains(somebody);
  }

  @Test
  void CVE_2026_45330_nobody_ends_or_gives_what_is_anothers() {
    int ended = answering(() -> jdbc.sql("update account_role set ended = granted").update());
    int out = answering(() -> jdbc.sql("delete from account_session").update());

    assertThat(out).isOne();
    assertThat(ended).isPositive();
    assertThat(all("select account from account_role where ended is null"))
        .contains(stranger.value())
        .doesNotContain(me.value());
    assertThatThrownBy(() ->
            answering(() ->
                jdbc.sql("update account_role set government = '14097' where account = ?")
                    .param(colleague.value())
                    .update()))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private List<UUID> seen(String sql) {
    return answering(() -> all(sql));
  }

  private <T> T answering(java.util.function.Supplier<T> work) {
    return scope.answering(me.value(), List.of(HERE), work::get);
  }

  private List<UUID> all(String sql) {
    return jdbc.sql(sql + " limit 10000")
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}
