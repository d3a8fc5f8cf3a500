package tequio.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** One caller uses up their own allowance, not their neighbours'. */
class RateLimiterTest {

  final RateLimiter limits =
      new RateLimiter(new ClientNetwork(""), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), true);

  @Test
  void one_address_blocks_itself_and_no_other_of_its_network() {
    assertThat(ask("192.0.2.7", 2_000)).isEqualTo(60);

    assertThat(ask("192.0.2.8", 100)).isEqualTo(60);
    assertThat(ask("2001:db8:1:2::1", 50) + ask("2001:db8:1:2::2", 50)).isEqualTo(60);
    assertThat(ask("2001:db8:1:3::1", 100)).isEqualTo(60);
  }

  @Test
  void a_whole_network_has_a_far_larger_allowance_and_an_end_of_it() {
    int taken = 0;
    for (int i = 0; i < 256; i++) {
      taken += ask("192.0.2." + i, 60);
    }

    assertThat(taken).isEqualTo(20 * 60);
    assertThat(ask("192.0.3.1", 1)).isEqualTo(1);
  }

  @Test
  void what_a_network_asks_of_one_thing_leaves_another_alone() {
    int taken = 0;
    for (int i = 0; i < 10; i++) {
      taken += askFor("ana", "198.51.100." + i);
    }

    assertThat(taken).isEqualTo(12);
    assertThat(askFor("juan", "198.51.100.1")).isEqualTo(6);
  }

  @Test
  void two_hundred_telephones_of_a_room_with_one_address_lock_nobody_out() {
    int taken = 0;
    for (int i = 0; i < 200 * 25; i++) {
      taken += counted(() -> limits.count(Limit.ROUNDTABLE, from("198.51.100.9"), "roundtable/1"));
    }
    assertThat(taken).isEqualTo(200 * 25);

    int guessed = 0;
    for (int i = 0; i < 1_000; i++) {
      guessed += counted(() -> limits.count(Limit.ROUNDTABLE_CODE, from("198.51.100.9")));
    }
    assertThat(guessed).isEqualTo(60);
  }

  @Test
  void an_address_that_used_up_its_guesses_is_refused_without_being_counted() {
    var guesser = from("198.51.100.9");
    for (int i = 0; i < 59; i++) {
      limits.count(Limit.ROUNDTABLE_CODE, guesser);
    }
    for (int i = 0; i < 100; i++) {
      assertThat(counted(() -> limits.check(Limit.ROUNDTABLE_CODE, guesser))).isEqualTo(1);
    }
    limits.count(Limit.ROUNDTABLE_CODE, guesser);

    assertThat(counted(() -> limits.check(Limit.ROUNDTABLE_CODE, guesser))).isZero();
    assertThat(counted(() -> limits.check(Limit.ROUNDTABLE_CODE, from("198.51.100.10"))))
        .isEqualTo(1);
  }

  private int ask(String address, int times) {
    int taken = 0;
    for (int i = 0; i < times; i++) {
      taken += counted(() -> limits.count(Limit.SIGN_IN, from(address)));
    }
    return taken;
  }

  private int askFor(String whom, String address) {
    int taken = 0;
    for (int i = 0; i < 10; i++) {
      taken += counted(() -> limits.count(Limit.LETTERS_TO_ONE, from(address), whom));
    }
    return taken;
  }

  private static int counted(Runnable count) {
    try {
      count.run();
      return 1;
    } catch (RateLimitExceededException refused) {
      return 0;
    }
  }

  private static MockHttpServletRequest from(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
