package tequio.secretariat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.secretariat.SecretariatWorld.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tequio.profile.ProfileWorld;
import tequio.publishing.kind.Violation;

/** What rules of a secretariat must say to become public. */
class SecretariatRulesTest {

  @Test
  void rules_without_a_single_article_are_not_published() {
    var empty =
        SecretariatRules.inWords(
            Text.spanish("Reglas"), List.of(), Known.notSeen(), Known.notSeen(), List.of());

    assertThat(paths(empty)).containsExactly("articles");
  }

  @Test
  void a_quorum_of_more_seats_than_there_are_is_refused() {
    assertThat(
            paths(
                rules(it ->
                    it.putArray("quorum")
                        .addObject()
                        .put("form", "at-least-seats")
                        .put("seats", 4))))
        .containsExactly("quorum.0.seats");
  }

  @Test
  void seats_that_make_the_quorum_of_the_profile_impossible_are_refused() {
    var others =
        rules(it -> {
          var sectors = it.putArray("sectors");
          for (var code : List.of("gobierno", "vecinos")) {
            sectors
                .addObject()
                .put("code", code)
                .put("name", code)
                .put("sector", "government")
                .put("seats", 1)
                .put("alternates", true);
          }
        });

    assertThat(paths(others)).containsExactly("quorum");
  }

  @Test
  void a_reduced_second_call_says_its_conditions() {
    assertThat(paths(rules(it -> it.put("secondCall", "reduced-quorum"))))
        .containsExactly("secondCallQuorum");
  }

  @Test
  void days_and_percentages_stay_in_their_range() {
    var wrong =
        rules(it -> {
          it.put("ordinaryNotice", 2);
          it.put("extraordinaryNotice", 3);
          it.put("minutesDays", 0);
          it.putObject("decision").put("method", "qualified-majority").put("sectorVeto", false);
        });

    assertThat(paths(wrong))
        .containsExactlyInAnyOrder("decision.percent", "extraordinaryNotice", "minutesDays");
  }

  private static List<String> paths(SecretariatRules rules) {
    return SecretariatRulesCheck.check(ProfileWorld.GENERIC, rules).stream()
        .map(Violation::path)
        .toList();
  }
}
