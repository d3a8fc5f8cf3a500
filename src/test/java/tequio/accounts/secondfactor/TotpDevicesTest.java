package tequio.accounts.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.accounts.person.AccountId;
import tequio.accounts.secret.SecretCipher;
import tequio.accounts.session.SignedInPeople;
import tequio.audit.AuditLog;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Which code counts, at which moment, how often. */
@TequioTest
class TotpDevicesTest {

  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired SecretCipher seal;
  @Autowired AuditLog audit;

  SignedInPeople people;

  @BeforeEach
  void people() {
    people = new SignedInPeople(program);
  }

  @Test
  void a_code_serves_once_and_none_before_it() {
    var owner = people.account();
    var clock = new SetClock();
    var here = new TotpDevices(jdbc, seal, audit, clock);
    var secret = setUp(here, owner, clock, "2026-11-21T18:00:00Z");

    assertThat(here.use(owner, secret.code(step("2026-11-21T18:00:00Z"), 6)))
        .as("the one it was set up with")
        .isFalse();
    clock.set("2026-11-21T18:00:31Z");
    var code = secret.code(step("2026-11-21T18:00:31Z"), 6);
    assertThat(here.use(owner, code)).isTrue();
    assertThat(here.use(owner, code)).as("again").isFalse();
    clock.set("2026-11-21T18:00:59Z");
    assertThat(here.use(owner, code)).as("again, later").isFalse();
    assertThat(here.use(owner, secret.code(step("2026-11-21T18:00:01Z"), 6)))
        .as("an older one")
        .isFalse();
  }

  @Test
  void a_telephone_may_be_half_a_minute_early_or_late() {
    var owner = people.account();
    var clock = new SetClock();
    var here = new TotpDevices(jdbc, seal, audit, clock);
    var secret = setUp(here, owner, clock, "2026-11-21T18:00:00Z");

    clock.set("2026-11-21T18:10:00Z");
    assertThat(here.use(owner, secret.code(step("2026-11-21T18:09:00Z"), 6))).isFalse();
    assertThat(here.use(owner, secret.code(step("2026-11-21T18:11:00Z"), 6))).isFalse();
    assertThat(here.use(owner, secret.code(step("2026-11-21T18:09:30Z"), 6))).isTrue();
    assertThat(here.use(owner, secret.code(step("2026-11-21T18:10:30Z"), 6))).isTrue();
  }

  @Test
  void of_many_who_use_one_code_at_once_one_comes_in() throws Exception {
    var owner = people.account();
    var clock = new SetClock();
    var here = new TotpDevices(jdbc, seal, audit, clock);
    var secret = setUp(here, owner, clock, "2026-11-21T18:00:00Z");
    clock.set("2026-11-21T18:05:00Z");
    Callable<Boolean> use = () -> here.use(owner, secret.code(step("2026-11-21T18:05:00Z"), 6));

    try (var threads = Executors.newFixedThreadPool(4)) {
      var in = new ArrayList<Boolean>();
      for (var answer : threads.invokeAll(List.of(use, use, use, use))) {
        in.add(answer.get());
      }
      assertThat(in).containsOnlyOnce(true);
    }
  }

  @Test
  void one_in_use_is_not_replaced_by_beginning_another() {
    var owner = people.account();
    var clock = new SetClock();
    var here = new TotpDevices(jdbc, seal, audit, clock);
    var secret = setUp(here, owner, clock, "2026-11-21T18:00:00Z");

    here.begin(owner);

    clock.set("2026-11-21T18:01:00Z");
    assertThat(here.use(owner, secret.code(step("2026-11-21T18:01:00Z"), 6))).isTrue();
  }

  private static Totp setUp(TotpDevices here, AccountId owner, SetClock clock, String moment) {
    clock.set(moment);
    here.begin(owner);
    var secret = here.findBegun(owner).orElseThrow();
    assertThat(here.confirm(owner, secret.code(step(moment), 6))).isPresent();
    return secret;
  }

  private static long step(String moment) {
    return Instant.parse(moment).getEpochSecond() / 30;
  }
}
