package tequio.consultation.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Llámenme al 55 1234 5678",
        "mi cel es 5512345678",
        "+52 (722) 123-45-67",
        "Tel.5512345678",
        "cel.312 123 5678",
        "WhatsApp,3312345678",
        "55/1234/5678",
        "55\u20131234\u20135678",
        "escriban a ana.lopez@correo.com.mx"
      })
  void telephone_numbers_and_addresses_are_found_and_hidden(String words) {
    assertThat(SubmissionText.hasPrivateData(words)).isTrue();
    assertThat(SubmissionText.withoutPrivateData(words, "[x]"))
        .contains("[x]")
        .doesNotContain("5678", "45-67", "@");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Del 2025 al 2026 gastaron $1,250,000 en 3 pozos",
        "En la calle 5 de Mayo 120 falta luz desde 2019",
        "cuesta 12.50 por cada 100 litros, 24 horas",
        "del 01/02/2025 al 03/02/2025, 2019-2024",
        "gastaron $ 1250000000 y $12.345.678.901",
        "a las 8 @ las 9"
      })
  void amounts_years_and_addresses_of_streets_are_none(String words) {
    assertThat(SubmissionText.hasPrivateData(words)).isFalse();
  }

  @Test
  void only_signs_or_emoji_say_nothing() {
    assertThat(SubmissionText.hasLetters("😡😡 100 !!")).isFalse();
    assertThat(SubmissionText.hasLetters("agua ya 😡")).isTrue();
  }

  @Test
  void accents_case_and_signs_make_no_other_text() {
    assertThat(SubmissionText.fingerprint("¡Más  AGUA!"))
        .isEqualTo(SubmissionText.fingerprint("mas agua"))
        .isNotEqualTo(SubmissionText.fingerprint("menos agua"));
  }
}
