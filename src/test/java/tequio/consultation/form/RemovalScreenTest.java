package tequio.consultation.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tequio.consultation.ConsultationScreens;
import tequio.consultation.content.ScreeningMode;

/** A submission that is removed, restored and removed again. */
class RemovalScreenTest extends ConsultationScreens {

  private static final String SUBMISSION = PUBLIC + "/1/planteamientos/1";
  private static final String CONTEST = SUBMISSION + "/impugnar";

  @Test
  void a_second_removal_is_contested_as_the_first_one_was() throws Exception {
    publish(ScreeningMode.AT_ONCE);
    anybody(FORM, "words", "Más luz en la plaza");
    remove(1);
    contest_and_restore();
    assertThat(look(SUBMISSION)).contains("Más luz", "Se vuelve a publicar");
    assertThat(look(PUBLIC + "/1/resultados")).containsOnlyOnce("Se volvió a publicar.");

    remove(1);
    assertThat(look(SUBMISSION)).contains("Impugnar").doesNotContain("Se vuelve a publicar");
    assertThat(look(CONTEST)).doesNotContain("El retiro está impugnado");
    contest_and_restore();
    assertThat(look(SUBMISSION)).contains("Más luz");
  }

  private void contest_and_restore() throws Exception {
    anybody(CONTEST, "words", "No insulta a nadie");
    assertThat(look(CONTEST)).contains("El retiro está impugnado");
    send(
        DESK + "/planteamientos/1/revision",
        "result",
        "restored",
        "explanation",
        "No nombra a nadie.",
        "office",
        "Unidad");
  }
}
