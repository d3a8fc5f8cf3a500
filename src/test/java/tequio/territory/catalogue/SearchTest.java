package tequio.territory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.territory.GovernmentSearchResult;
import tequio.territory.GovernmentSearchResult.Closeness;

class SearchTest {

  static final Gazetteer GAZETTEER = Gazetteer.of(InegiCatalogue.real());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tlajomulco                    | Tlajomulco de Zúñiga, Jalisco
          tlajomulco de zuñiga          | Tlajomulco de Zúñiga, Jalisco
          TLAJOMULCO  DE ZÚÑIGA,Jalisco | Tlajomulco de Zúñiga, Jalisco
          Tlajomuclo                    | Tlajomulco de Zúñiga, Jalisco
          tlajomulko                    | Tlajomulco de Zúñiga, Jalisco
          14097                         | Tlajomulco de Zúñiga, Jalisco
          15                            | Estado de México
          edomex                        | Estado de México
          estado de mexico              | Estado de México
          ciudad de mexico              | Ciudad de México
          cdmx                          | Ciudad de México
          guerrero                      | Guerrero
          puebla                        | Puebla
          oaxaca                        | Oaxaca
          veracruz de ignacio           | Veracruz
          juarez chihuahua              | Juárez, Chihuahua
          ciudad juarez                 | Juárez, Chihuahua
          benito juarez                 | Benito Juárez, Quintana Roo
          benito juarez zacatecas       | Benito Juárez, Zacatecas
          cancun                        | Benito Juárez, Quintana Roo
          san pedro garza               | San Pedro Garza García, Nuevo León
          tlalnepantla de baz           | Tlalnepantla de Baz, Estado de México
          monterey                      | Monterrey, Nuevo León
          xalapa                        | Xalapa, Veracruz
          federacion                    | Gobierno federal
          gobierno federal              | Gobierno federal
          """)
  void the_first_answer_is_what_people_mean(String asked, String meant) {
    assertThat(GAZETTEER.search(asked, 5).governments())
        .first()
        .extracting(Government::fullName)
        .isEqualTo(meant);
  }

  @Test
  void each_benito_juarez_says_its_state() {
    var found = GAZETTEER.search("Benito Juárez", 20);

    assertThat(found.closeness()).isEqualTo(Closeness.SAME);
    assertThat(found.governments())
        .filteredOn(government -> government.shortName().equals("Benito Juárez"))
        .extracting(Government::fullName)
        .doesNotHaveDuplicates()
        .contains("Benito Juárez, Ciudad de México", "Benito Juárez, Tlaxcala");
  }

  @Test
  void what_is_not_quite_the_name_says_so() {
    assertThat(GAZETTEER.search("Tlajomuclo", 5).closeness()).isEqualTo(Closeness.SIMILAR);
    assertThat(GAZETTEER.search("Tlajomulco del Norte Viejo", 5).closeness())
        .isEqualTo(Closeness.PARTLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "¿?", "…", "'; --", "\u0000"})
  void asking_nothing_finds_nothing_and_says_why(String asked) {
    assertThat(GAZETTEER.search(asked, 5).closeness()).isEqualTo(Closeness.NOTHING_ASKED);
  }

  @Test
  void nonsense_finds_nothing() {
    assertThat(GAZETTEER.search("qwxzkj", 5))
        .isEqualTo(new GovernmentSearchResult(Closeness.NOTHING, java.util.List.of(), 0));
    assertThat(GAZETTEER.search("99999", 5).governments()).isEmpty();
  }

  @Test
  void a_very_long_question_is_answered_by_its_beginning() {
    assertThat(GAZETTEER.search("Monterrey " + "a".repeat(1_000_000), 5).governments())
        .isNotEmpty();
  }

  @Test
  void no_more_are_listed_than_asked_for_but_all_are_counted() {
    var found = GAZETTEER.search("San", 5);

    assertThat(found.governments()).hasSize(5);
    assertThat(found.total()).isGreaterThan(300);
  }
}
