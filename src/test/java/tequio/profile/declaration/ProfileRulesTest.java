package tequio.profile.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.profile.ProfileWorld;
import tequio.profile.content.StateProfile;
import tequio.storage.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a profile must say to become public. */
class ProfileRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"generico", "estado-de-mexico", "jalisco"})
  void the_profiles_that_come_along_break_no_rule(String file) {
    var profile = Json.MAPPER.treeToValue(ProfileWorld.content(file), StateProfile.class);

    assertThat(ProfileRules.check(profile)).isEmpty();
  }

  @Test
  void a_quorum_of_more_seats_than_there_are_is_refused_with_both_numbers() {
    assertThat(
            ProfileRules.check(
                ProfileWorld.with(it -> quorum(it, "at-least-seats").put("seats", 4))))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.path()).isEqualTo("quorum.0.seats");
          assertThat(it.key()).isEqualTo("state-profile.quorum-too-many");
          assertThat(it.details()).containsExactly(4, 3);
        });
  }

  @Test
  void a_quorum_that_asks_for_the_seat_that_is_vacant_is_refused() {
    refused(
            it -> {
              it.put("thirdSeat", "vacant");
              quorum(it, "each-sector");
            })
        .containsExactly("quorum.0.sectors");
  }

  @Test
  void without_that_seat_two_sectors_can_still_have_a_quorum() {
    refused(it -> it.put("thirdSeat", "vacant")).isEmpty();
  }

  @Test
  void a_quorum_names_sectors_that_there_are() {
    refused(it -> quorum(it, "each-sector").withArray("sectors").add("academia"))
        .containsExactly("quorum.0.sectors");
  }

  @Test
  void no_condition_at_all_is_no_quorum() {
    refused(it -> it.putArray("quorum")).containsExactly("quorum");
  }

  @Test
  void a_reduced_second_call_says_what_it_asks_for_and_no_other_does() {
    refused(it -> it.put("secondCall", "reduced-quorum")).containsExactly("secondCallQuorum");
    refused(it -> it.putArray("secondCallQuorum").addObject().put("form", "majority-of-filled"))
        .containsExactly("secondCallQuorum");
  }

  @Test
  void sectors_have_a_code_of_their_own_and_seats() {
    refused(it -> sector(it, 1).put("code", "gobierno")).contains("sectors.1.code");
    refused(it -> sector(it, 1).put("code", "Sociedad Civil")).contains("sectors.1.code");
    refused(it -> sector(it, 2).put("seats", 0)).contains("sectors.2.seats");
    refused(it -> sector(it, 2).put("seats", 51)).contains("sectors.2.seats");
  }

  @Test
  void a_qualified_majority_says_how_many_and_nothing_else_does() {
    refused(it -> decision(it).put("otherwise", "qualified-majority"))
        .containsExactly("decision.percent");
    refused(it -> decision(it).put("percent", 60)).containsExactly("decision.percent");
    refused(it -> decision(it).put("otherwise", "qualified-majority").put("percent", 67)).isEmpty();
    refused(it -> decision(it).put("otherwise", "consensus")).containsExactly("decision.otherwise");
  }

  @Test
  void what_is_measured_lies_within_the_plan() {
    refused(it -> it.put("monitoringMonth", 13).put("evaluationMonth", 13))
        .containsExactly("monitoringMonth");
    refused(it -> it.put("evaluationMonth", 5)).containsExactly("evaluationMonth");
    refused(it -> it.put("extraordinaryNotice", 6)).containsExactly("extraordinaryNotice");
  }

  @Test
  void days_are_whole_and_in_order() {
    refused(it -> it.put("inForceSince", "2025")).containsExactly("inForceSince");
    refused(it -> term(term(it, "2025-01-01", "2027-12-31"), "2027-12-31", "2030-12-31"))
        .containsExactly("terms.1.takesOffice");
    refused(it -> term(it, "2027-12-31", "2025-01-01")).containsExactly("terms.0.leaves");
  }

  @Test
  void a_week_without_working_days_and_a_holiday_of_no_month_are_refused() {
    refused(it -> it.putArray("workingDays")).containsExactly("workingDays");
    refused(it -> ((ObjectNode) it.get("holidays").get(0)).put("month", 13))
        .containsExactly("holidays.0");
    refused(it -> ((ObjectNode) it.get("holidays").get(0)).put("monday", 1))
        .containsExactly("holidays.0");
  }

  private static ListAssert<String> refused(Consumer<ObjectNode> change) {
    return assertThat(
        ProfileRules.check(ProfileWorld.with(change)).stream().map(it -> it.path()).toList());
  }

  private static ObjectNode quorum(ObjectNode content, String form) {
    return content.putArray("quorum").addObject().put("form", form);
  }

  private static ObjectNode sector(ObjectNode content, int number) {
    return (ObjectNode) content.get("sectors").get(number);
  }

  private static ObjectNode decision(ObjectNode content) {
    return (ObjectNode) content.get("decision");
  }

  private static ObjectNode term(ObjectNode content, String from, String until) {
    ((ArrayNode) content.get("terms")).addObject().put("takesOffice", from).put("leaves", until);
    return content;
  }
}
