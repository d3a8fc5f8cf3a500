package tequio.territory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** In a form a government is meant by its name, and asked for where two share it. */
class GovernmentMatchTest {

  static final Gazetteer GAZETTEER = Gazetteer.of(InegiCatalogue.real());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          19039              | 19039
          Monterrey          | 19039
          monterrey nuevo leon | 19039
          Juárez, Chihuahua  | 08037
          ESTADO DE MEXICO   | 15
          oaxaca             | 20
          """)
  void a_name_that_means_one_government_is_enough(String typed, String key) {
    assertThat(GAZETTEER.match(typed, "").found()).map(it -> it.key().value()).hasValue(key);
  }

  @ParameterizedTest
  @CsvSource({"Benito Juárez", "aguascalientes", "monterey", "juares"})
  void where_it_is_not_certain_the_likeliest_are_offered_and_one_is_chosen(String typed) {
    var match = GAZETTEER.match(typed, "");

    assertThat(match.found()).isEmpty();
    assertThat(match.candidates()).hasSizeBetween(1, 12);
    var last = match.candidates().getLast();
    assertThat(GAZETTEER.match(typed, last.key().value()).found())
        .map(Government::key)
        .hasValue(last.key());
    assertThat(GAZETTEER.match(typed, "09015").found()).isEmpty();
  }

  @Test
  void nothing_typed_means_nothing() {
    assertThat(GAZETTEER.match(" ", "19039").found()).isEmpty();
    assertThat(GAZETTEER.match("zzzz", "").candidates()).isEmpty();
  }
}
