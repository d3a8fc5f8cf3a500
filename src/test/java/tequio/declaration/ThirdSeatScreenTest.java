package tequio.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import tools.jackson.databind.node.ObjectNode;

/** A town whose profile gives the third seat to nobody, or to the control body of the town. */
class ThirdSeatScreenTest extends DeclarationPages {

  static final String BOARD = "/colima/coquimatlan";

  @Autowired DocumentKind<StateProfile> kind;
  @Autowired DocumentPublisher publisher;

  /** The profile comes first: an exercise keeps that of the day on which it began. */
  @Override
  @BeforeEach
  void begin() throws Exception {
    clock.set("2026-03-02T18:00:00Z");
    profile(it -> it.put("thirdSeat", "vacant"));
    super.begin();
  }

  @Test
  void a_declaration_is_made_without_a_party_whose_seat_is_vacant() throws Exception {
    assertThat(see(officer, DESK + "/texto"))
        .contains("Mientras el tercer asiento esté vacante")
        .doesNotContain("La autoridad de transparencia se compromete");
    write();
    name("gobierno", "Rosa Tinoco", "Presidencia municipal", mail(officer));
    name("sociedad-civil", "Luis Paz", "Colectivo Agua", "");
    assertThat(sendName("autoridad", "Eva Luz", "Instituto", "").getStatus()).isEqualTo(422);
    assertThat(act(DESK + "/apertura").getStatus()).isEqualTo(302);
    sign(officer);
    signOnPaper(2);

    assertThat(see(officer, PUBLIC))
        .contains("El asiento de Autoridad de transparencia está vacante")
        .contains("Asiento vacante según el perfil estatal");
    for (var page : java.util.List.of(BOARD, BOARD + "/ejercicios/2026")) {
      assertThat(see(officer, page))
          .as(page)
          .contains("El asiento de Autoridad de transparencia está vacante según el perfil");
    }
    assertThat(see(officer, "/en" + BOARD + "/ejercicios/2026")).contains("is vacant according to");
    assertThat(see(officer, BOARD + "/perfil")).contains("Está vacante");
  }

  @Test
  void a_control_body_in_the_third_seat_is_called_a_conflict_of_interest() throws Exception {
    profile(it -> it.put("thirdSeat", "control-body"));
    write();
    name("gobierno", "Rosa Tinoco", "Presidencia municipal", mail(officer));
    name("sociedad-civil", "Luis Paz", "Colectivo Agua", "");
    name("autoridad", "Eva Luz", "Contraloría", "");
    assertThat(act(DESK + "/apertura").getStatus()).isEqualTo(302);
    sign(officer);
    signOnPaper(2);
    signOnPaper(3);

    assertThat(see(officer, PUBLIC))
        .contains("ocupa Órgano interno de control del municipio, que depende")
        .contains("conflicto de interés");
    for (var page : java.util.List.of(BOARD, BOARD + "/ejercicios/2026")) {
      assertThat(see(officer, page)).as(page).contains("es un conflicto de interés");
    }
  }

  private void profile(Consumer<ObjectNode> change) {
    var content =
        ProfileWorld.with(it -> {
          it.put("inForceSince", "2022-01-01");
          change.accept(it);
        });
    var terms =
        PublicationTerms.by(ReportingParty.OVERSIGHT, Actor.office("Instituto"))
            .because(Text.spanish("Cambió el tercer asiento."));
    assertThat(publisher.publish(kind, kind.ref(new GovernmentKey("06"), "1"), content, terms))
        .isInstanceOf(PublicationResult.Published.class);
  }
}
