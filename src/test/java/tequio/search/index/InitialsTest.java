package tequio.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {

  @Test
  void initials_are_of_the_words_that_count() {
    assertThat(Initials.of("Observatorio Ciudadano de Villa Tequio")).contains("OCVT");
    assertThat(Initials.of("Dirección de Obras")).isEmpty();
    assertThat(Initials.of("¿?")).isEmpty();
  }
}
