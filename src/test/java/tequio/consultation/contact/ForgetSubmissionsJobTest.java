package tequio.consultation.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.consultation.ConsultationScreens;
import tequio.consultation.content.ScreeningMode;

/** What was written of a submission that was removed long ago is deleted, all of it. */
class ForgetSubmissionsJobTest extends ConsultationScreens {

  private static final String CONTEST = PUBLIC + "/1/planteamientos/10/impugnar";

  @Autowired ForgetSubmissionsJob job;

  @Test
  void text_place_second_text_and_answered_contest_are_deleted_and_nobody_contests_after()
      throws Exception {
    publish(ScreeningMode.AT_ONCE);
    for (int i = 1; i <= 10; i++) {
      send(DESK + "/captura", "words", "Hoja " + i, "canal", "paper", "place", "Centro");
    }
    send(DESK + "/captura/doble/10", "words", "Hoja diez");
    remove(10);
    anybody(CONTEST, "words", "No insulta a nadie");
    uphold();
    job.run();
    assertThat(count("submission where words is null")).isZero();
    assertThat(count("second_typing")).isOne();
    assertThat(count("removal_contest")).isOne();

    clock.set("2026-06-20T18:00:00Z");
    job.run();

    assertThat(count("submission where number = 10 and words is null and place is null")).isOne();
    assertThat(count("submission where words is not null and place is not null")).isEqualTo(9);
    assertThat(count("second_typing")).isZero();
    assertThat(count("removal_contest")).isZero();
    assertThat(look(PUBLIC + "/1/planteamientos/10"))
        .contains("Su texto ya se borró")
        .doesNotContain("Impugnar");
    assertThat(look(CONTEST)).contains("Su texto ya se borró");
    assertThat(anybody(CONTEST, "words", "Otra vez").getContentAsString(UTF_8))
        .contains("El texto del planteamiento 10 ya se borró");
    assertThat(count("removal_contest")).isZero();
  }

  private void uphold() throws Exception {
    send(
        DESK + "/planteamientos/10/revision",
        "result",
        "upheld",
        "explanation",
        "Insulta.",
        "office",
        "Unidad");
  }

  private int count(String from) {
    return Integer.parseInt(row("select count(*) from " + from));
  }
}
