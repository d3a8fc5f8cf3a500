package tequio.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Role;
import tequio.accounts.role.RoleAssignments;
import tequio.audit.AuditLog;
import tequio.kernel.GovernmentKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Who is in is known to every instance, and to one that was started again. */
@TequioTest
class SessionsTest {

  static final GovernmentKey COLIMA = new GovernmentKey("06");

  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired Sessions here;

  @Test
  void another_instance_and_one_started_again_know_who_is_in() {
    var officer = new SignedInPeople(program).as(Role.OFFICER, COLIMA);

    assertThat(instance(new SetClock()).find(officer.token()))
        .isEqualTo(here.find(officer.token()));
    assertThat(here.find(officer.token()).flatMap(Caller::person)).isPresent();
  }

  @Test
  void whoever_leaves_one_instance_is_out_of_every_other() {
    var officer = new SignedInPeople(program).as(Role.OFFICER, COLIMA);
    var there = instance(new SetClock());
    there.end(officer.token());

    assertThat(here.find(officer.token())).isEmpty();
  }

  @Test
  void three_days_unused_or_fourteen_in_all_end_it_wherever_it_is_asked() {
    var clock = new SetClock();
    var there = instance(clock);
    var account = new SignedInPeople(program).account();
    clock.set("2026-11-01T12:00:00Z");
    var token = there.begin(account, SignInMethod.MAIL, "Prueba", Duration.ofDays(14));
    for (var day : new String[] {"03", "05", "07", "09", "11", "13"}) {
      clock.set("2026-11-" + day + "T12:00:00Z");
      assertThat(instance(clock).find(token)).as(day).isPresent();
    }
    clock.set("2026-11-15T12:00:01Z");
    assertThat(there.find(token)).as("fourteen days").isEmpty();

    clock.set("2026-11-01T12:00:00Z");
    var unused = there.begin(account, SignInMethod.MAIL, "Prueba", Duration.ofDays(14));
    clock.set("2026-11-04T12:00:01Z");
    assertThat(there.find(unused)).as("three days unused").isEmpty();
    jdbc.sql("delete from account_session where account = ?").param(account.value()).update();
  }

  /** Everything that an instance holds of its own is made anew; the database is the same. */
  private Sessions instance(SetClock clock) {
    return new Sessions(
        jdbc,
        program.getBean(RoleAssignments.class),
        program.getBean(AuditLog.class),
        clock,
        program.getBean(SecondFactorCheck.class));
  }
}
