package tequio.roundtable.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.plan.PlanWorld;
import tequio.ratelimit.RateLimitExceededException;
import tequio.ratelimit.RateLimiters;
import tequio.roundtable.live.LiveTable;
import tequio.roundtable.live.LiveTables;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Whoever guesses codes learns nothing once the guesses are used up; a room stays inside. */
@TequioTest
class TableCodeGuardTest {

  private static final String GUESSER = "198.51.100.9";
  private static final String WRONG = "AEIO";

  @Autowired PhoneTables phones;
  @Autowired LiveTables tables;
  @Autowired TenantContext scope;
  @Autowired JdbcClient jdbc;

  private SubjectReference table = new SubjectReference("roundtable", new GovernmentKey("99"), "1");
  private String code = "";

  @SuppressWarnings("NullAway.Init")
  private TableCodeGuard guard;

  @BeforeEach
  void a_live_table() {
    table = new SubjectReference("roundtable", PlanWorld.newGovernment(jdbc), "1");
    code =
        scope.within(
            List.of(table.government()),
            () -> {
              tables.begin(table);
              return tables.find(table).flatMap(LiveTable::code).orElseThrow();
            });
    guard =
        new TableCodeGuard(
            phones, RateLimiters.counting(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
  }

  @Test
  void a_right_code_is_refused_like_a_wrong_one_once_the_guesses_are_used_up() {
    var inside = voter();
    var redirected = voter();
    assertThat(find(code, inside, GUESSER)).isPresent();
    guard.admit(table, redirected.orElseThrow());
    for (int i = 0; i < 60; i++) {
      assertThat(find(WRONG, Optional.empty(), GUESSER)).isEmpty();
    }

    assertRefused(WRONG, Optional.empty(), GUESSER);
    assertRefused(code, Optional.empty(), GUESSER);
    assertRefused(code, voter(), GUESSER);
    assertThat(find(code, inside, GUESSER)).isPresent();
    assertThat(find(code, redirected, GUESSER)).isPresent();
    assertThat(find(code, Optional.empty(), "203.0.113.5")).isPresent();
  }

  @Test
  void guesses_of_many_addresses_are_counted_together() {
    for (int i = 0; i < 3_000; i++) {
      assertThat(find(WRONG, Optional.empty(), "10." + i / 250 + "." + i % 250 + ".1")).isEmpty();
    }

    assertRefused(WRONG, Optional.empty(), GUESSER);
    assertRefused(code, voter(), GUESSER);
  }

  private Optional<SubjectReference> find(String typed, Optional<String> voter, String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return guard.find(typed, voter, request);
  }

  private void assertRefused(String typed, Optional<String> voter, String address) {
    assertThatThrownBy(() -> find(typed, voter, address))
        .isInstanceOf(RateLimitExceededException.class);
  }

  private static Optional<String> voter() {
    return Optional.of(UUID.randomUUID().toString());
  }
}
