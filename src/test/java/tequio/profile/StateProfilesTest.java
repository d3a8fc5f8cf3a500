package tequio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.profile.content.StateProfile;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.testing.TequioTest;
import tools.jackson.databind.node.ObjectNode;

/** Which profile holds for a government on a day. */
@TequioTest
@Transactional
class StateProfilesTest {

  private static final GovernmentKey COLIMA = new GovernmentKey("06");
  private static final GovernmentKey TOWN = new GovernmentKey("06002");
  private static final LocalDate LONG_AGO = LocalDate.of(2019, 5, 1);

  @Autowired StateProfiles profiles;
  @Autowired DocumentKind<StateProfile> kind;
  @Autowired DocumentPublisher publisher;

  @Test
  void a_state_without_a_profile_has_the_generic_one() {
    var holds = profiles.on(TOWN, LONG_AGO);

    assertThat(holds.isGeneric()).isTrue();
    assertThat(holds.version()).isEmpty();
  }

  @Test
  void two_states_have_the_profile_that_comes_along_for_them() {
    assertThat(profiles.on(new GovernmentKey("15104"), LocalDate.of(2026, 1, 1)).of())
        .isEqualTo(new GovernmentKey("15"));
    assertThat(profiles.on(new GovernmentKey("14097"), LocalDate.of(2026, 1, 1)).of())
        .isEqualTo(new GovernmentKey("14"));
    assertThat(profiles.on(new GovernmentKey("14097"), LONG_AGO).isGeneric()).isTrue();
  }

  @Test
  void a_published_profile_holds_for_all_municipalities_from_the_day_it_says() {
    publish("2022-01-01", 3, "");

    assertThat(profiles.on(TOWN, LocalDate.of(2022, 1, 1)).version()).contains(1);
    assertThat(profiles.on(TOWN, LocalDate.of(2021, 12, 31)).isGeneric()).isTrue();
    assertThat(profiles.on(new GovernmentKey("05035"), LocalDate.of(2022, 1, 1)).isGeneric())
        .isTrue();
  }

  @Test
  void a_change_never_alters_what_happened_before_it_was_published() {
    publish("2022-01-01", 3, "");
    publish("2022-06-01", 9, "Se amplió el aviso.");

    assertThat(profiles.on(TOWN, LocalDate.of(2022, 7, 1)).profile().ordinaryNotice()).isEqualTo(3);
    var periods = profiles.periods(TOWN);
    assertThat(periods).hasSize(3);
    assertThat(periods.getFirst().profile().ordinaryNotice()).isEqualTo(9);
    assertThat(periods.getFirst().since()).isAfter("2022-06-01");
    assertThat(periods.get(1).until()).contains(periods.getFirst().since().minusDays(1));
  }

  @Test
  void a_change_announced_for_later_waits_for_its_day() {
    publish("2022-01-01", 3, "");
    publish("2150-01-01", 9, "Cambia con la nueva administración.");

    assertThat(profiles.on(TOWN, LocalDate.of(2149, 12, 31)).profile().ordinaryNotice())
        .isEqualTo(3);
    assertThat(profiles.on(TOWN, LocalDate.of(2150, 1, 1)).version()).contains(2);
  }

  @Test
  void the_file_of_a_profile_is_that_of_the_version_in_force() {
    publish("2022-01-01", 3, "");
    publish("2150-01-01", 9, "Cambia con la nueva administración.");

    var file = profiles.file(profiles.on(TOWN, LocalDate.of(2149, 12, 31))).orElseThrow();

    assertThat(file.content().get("ordinaryNotice").asInt()).isEqualTo(3);
    assertThat(file.content().get("inForceSince").asString()).isEqualTo("2022-01-01");
  }

  @Test
  void a_municipality_has_no_profile_of_its_own() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> publisher.publish(kind, kind.ref(TOWN, "1"), ProfileWorld.GENERIC, terms("")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_impossible_quorum_is_not_published() {
    var impossible =
        ProfileWorld.with(
            it -> it.putArray("quorum").addObject().put("form", "at-least-seats").put("seats", 40));

    assertThat(publisher.publish(kind, kind.ref(COLIMA, "1"), impossible, terms("")))
        .isInstanceOf(PublicationResult.Invalid.class);
  }

  private void publish(String since, int notice, String reason) {
    Consumer<ObjectNode> change = it -> it.put("inForceSince", since).put("ordinaryNotice", notice);
    var result =
        publisher.publish(kind, kind.ref(COLIMA, "1"), ProfileWorld.with(change), terms(reason));
    assertThat(result).isInstanceOf(PublicationResult.Published.class);
  }

  private static PublicationTerms terms(String reason) {
    var terms = PublicationTerms.by(ReportingParty.OVERSIGHT, Actor.office("Instituto"));
    return Optional.of(reason)
        .filter(it -> !it.isEmpty())
        .map(it -> terms.because(Text.spanish(it)))
        .orElse(terms);
  }
}
