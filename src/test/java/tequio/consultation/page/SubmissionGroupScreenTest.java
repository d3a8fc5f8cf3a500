package tequio.consultation.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tequio.consultation.ConsultationScreens;
import tequio.consultation.content.ScreeningMode;

/** The public page of a group with many submissions. */
class SubmissionGroupScreenTest extends ConsultationScreens {

  private static final String GROUPS = DESK + "/grupos";

  @Test
  void a_group_of_sixty_shows_fifty_and_the_way_to_the_rest() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    for (int i = 1; i <= 60; i++) {
      anybody(FORM, "words", "Falta agua en la casa " + i);
    }
    clock.set("2026-04-02T12:00:00Z");
    signIn();
    send(GROUPS + "/propuesta");
    send(GROUPS + "/1", "que", "nombrar", "nombre", "Agua");
    send(GROUPS + "/publicacion", "office", "Unidad");

    var first = PUBLIC + "/1/grupos/1";
    assertThat(look(first))
        .contains("60 planteamientos", "casa 50<", first + "?desde=50")
        .doesNotContain("casa 51<");
    assertThat(look(first + "?desde=50"))
        .contains("casa 51<", "casa 60<")
        .doesNotContain("casa 50<", "?desde=60");
  }
}
