package tequio.profile.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tequio.profile.ProfileWorld;
import tequio.profile.content.StateProfile;

/** When a session has a quorum, by the forms that a profile can declare. */
class QuorumTest {

  private static final Map<String, Integer> FILLED =
      Map.of("gobierno", 1, "sociedad-civil", 1, "autoridad", 1);

  @Test
  void two_sectors_named_and_two_seats_are_enough_without_the_third() {
    assertThat(Quorum.of(ProfileWorld.GENERIC, present(1, 1, 0)).isMet()).isTrue();
  }

  @Test
  void a_sector_that_is_missing_is_said_by_its_condition() {
    var quorum = Quorum.of(ProfileWorld.GENERIC, present(1, 0, 1));

    assertThat(quorum.unmet()).containsExactly(ProfileWorld.GENERIC.quorum().getFirst());
  }

  @Test
  void half_plus_one_counts_the_seats_that_are_filled() {
    var majority = conditions("majority-of-filled");

    assertThat(Quorum.of(majority, attendance(4, 2)).isMet()).isFalse();
    assertThat(Quorum.of(majority, attendance(4, 3)).isMet()).isTrue();
    assertThat(Quorum.of(majority, attendance(3, 2)).isMet()).isTrue();
    assertThat(Quorum.of(majority, attendance(1, 0)).isMet()).isFalse();
  }

  @Test
  void the_facilitator_counts_only_where_the_profile_says_so() {
    var there = new Attendance(FILLED, Map.of("gobierno", 1), true);
    var counting =
        ProfileWorld.with(it -> {
          it.putArray("quorum").addObject().put("form", "at-least-seats").put("seats", 2);
          it.withObject("facilitator").put("counts", true);
        });

    assertThat(Quorum.of(counting, there).isMet()).isTrue();
    assertThat(Quorum.of(counting, new Attendance(FILLED, Map.of("gobierno", 1), false)).isMet())
        .isFalse();
  }

  @Test
  void a_second_call_asks_for_what_the_profile_says() {
    var reduced =
        ProfileWorld.with(it -> {
          it.put("secondCall", "reduced-quorum");
          it.putArray("secondCallQuorum").addObject().put("form", "at-least-seats").put("seats", 1);
        });

    assertThat(Quorum.ofSecondCall(reduced, present(1, 0, 0)).isMet()).isTrue();
    assertThat(Quorum.ofSecondCall(ProfileWorld.GENERIC, present(0, 0, 0)).isMet()).isTrue();
    assertThat(Quorum.of(reduced, present(1, 0, 0)).isMet()).isFalse();
  }

  private static StateProfile conditions(String form) {
    return ProfileWorld.with(it -> it.putArray("quorum").addObject().put("form", form));
  }

  private static Attendance attendance(int filled, int present) {
    return new Attendance(Map.of("gobierno", filled), Map.of("gobierno", present), false);
  }

  private static Attendance present(int government, int society, int authority) {
    return new Attendance(
        FILLED,
        Map.of("gobierno", government, "sociedad-civil", society, "autoridad", authority),
        false);
  }
}
