package tequio.profile.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.profile.ProfileWorld;
import tequio.profile.content.StateProfile;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;
import tools.jackson.databind.node.ObjectNode;

/** What the keeper of a profile finds on their list: terms, names and a profile that end. */
@TequioTest
@Transactional
class KeeperTasksTest {

  static final GovernmentKey STATE = new GovernmentKey("06");

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentKind<StateProfile> kind;
  @Autowired DocumentPublisher publisher;

  @SuppressWarnings("NullAway.Init")
  private Visitor keeper;

  @BeforeEach
  void signIn() {
    clock.set("2026-03-02T18:00:00Z");
    keeper = new Visitor(web, new SignedInPeople(program).as(Role.KEEPER, STATE).asCookie());
  }

  @Test
  void a_profile_with_everything_asks_for_nothing() throws Exception {
    assertThat(keeper.words("/trabajo")).contains("Agregue los periodos de las administraciones");

    publish("2022-01-01", it -> term(it, "2024-10-01", "2027-09-30"));

    assertThat(keeper.words("/trabajo")).doesNotContain("Agregue los periodos", "Diga qué instit");
    for (var role : List.of(Role.OFFICER, Role.AUTHORITY)) {
      var other = new Visitor(web, new SignedInPeople(program).as(role, STATE).asCookie());
      assertThat(other.words("/trabajo")).doesNotContain("Agregue los periodos");
    }
  }

  @Test
  void terms_that_end_before_a_plan_would_are_asked_for_with_their_last_day() throws Exception {
    publish("2022-01-01", it -> term(it, "2021-10-01", "2026-09-30"));

    assertThat(keeper.words("/trabajo"))
        .contains("Agregue los periodos de las administraciones", "30 de septiembre de 2026")
        .contains("href=\"/trabajo/06/documentos/state-profile/1\"");
  }

  @Test
  void the_name_of_an_authority_that_ends_asks_for_the_next_one() throws Exception {
    publish(
        "2022-01-01",
        it -> {
          term(it, "2024-10-01", "2027-09-30");
          ((ObjectNode) it.get("institutions").get(0)).put("until", "2026-05-31");
        });

    assertThat(keeper.words("/trabajo"))
        .contains("Diga qué institución sigue a «Autoridad de transparencia del estado»")
        .contains("31 de mayo de 2026")
        .doesNotContain("INAI");
  }

  @Test
  void a_profile_that_another_one_will_replace_is_to_be_checked() throws Exception {
    publish("2022-01-01", it -> term(it, "2024-10-01", "2027-09-30"));
    publish("2026-06-01", it -> term(it, "2024-10-01", "2027-12-31"));

    assertThat(keeper.words("/trabajo")).contains("Revise el perfil que entra en vigor después");
  }

  private static void term(ObjectNode profile, String from, String until) {
    profile.putArray("terms").addObject().put("takesOffice", from).put("leaves", until);
  }

  private void publish(String since, Consumer<ObjectNode> change) {
    var content =
        ProfileWorld.with(it -> {
          it.put("inForceSince", since);
          change.accept(it);
        });
    var terms =
        PublicationTerms.by(ReportingParty.OVERSIGHT, Actor.office("Instituto"))
            .because(Text.spanish("Cambió."));
    assertThat(publisher.publish(kind, kind.ref(STATE, "1"), content, terms))
        .isInstanceOf(PublicationResult.Published.class);
  }
}
