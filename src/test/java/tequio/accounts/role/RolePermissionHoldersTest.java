package tequio.accounts.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionHolders;
import tequio.accounts.caller.PermissionHolders.Colleague;
import tequio.accounts.caller.Role;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Who may be the second person of an act: also whoever has a role for the whole state. */
@TequioTest
@Transactional
class RolePermissionHoldersTest {

  static final GovernmentKey STATE = new GovernmentKey("03");
  static final GovernmentKey TOWN = new GovernmentKey("03001");
  static final GovernmentKey ELSEWHERE = new GovernmentKey("02001");

  @Autowired PermissionHolders holders;
  @Autowired ApplicationContext program;
  @Autowired TenantContext scope;
  @Autowired JdbcClient jdbc;

  @SuppressWarnings("NullAway.Init")
  private AccountId here;

  @SuppressWarnings("NullAway.Init")
  private AccountId ofTheState;

  @BeforeEach
  void people() {
    var people = new SignedInPeople(program);
    here = people.as(Role.AUTHORITY, TOWN).account();
    ofTheState = people.with(Grant.ofState(Role.AUTHORITY, STATE, SignedInPeople.from())).account();
  }

  @Test
  void a_role_for_the_whole_state_is_found_in_a_request_of_one_of_its_municipalities() {
    var found =
        scope.answering(here.value(), List.of(TOWN), () -> holders.whoMay(Permission.ASSESS, TOWN));

    assertThat(found)
        .extracting(Colleague::account)
        .containsExactlyInAnyOrder(here.value(), ofTheState.value());
    assertThat(holders.whoMay(Permission.ASSESS, ELSEWHERE)).isEmpty();
    assertThat(holders.hasBesides(here.value(), Permission.ASSESS, TOWN)).isTrue();
  }

  @Test
  void the_last_day_of_one_for_the_whole_state_counts() {
    jdbc.sql("update account_role set ends = date '2026-01-31' where account = ?")
        .param(ofTheState.value())
        .update();

    assertThat(holders.lastDayOfOthers(here.value(), Permission.ASSESS, TOWN))
        .contains(java.time.LocalDate.of(2026, 1, 31));
    assertThat(holders.lastDayOfOthers(here.value(), Permission.ASSESS, ELSEWHERE)).isEmpty();
  }

  @Test
  void one_for_the_whole_state_who_gave_the_other_their_role_is_told() {
    assertThat(isGiven()).isFalse();
    jdbc.sql("update account_role set granted_by = ? where account = ?")
        .params(here.value(), ofTheState.value())
        .update();

    assertThat(isGiven()).isTrue();
  }

  private boolean isGiven() {
    return holders.isGivenBetween(here.value(), ofTheState.value(), Permission.ASSESS, TOWN);
  }
}
