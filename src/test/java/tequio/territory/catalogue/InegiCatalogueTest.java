package tequio.territory.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.territory.NameNormalizer;

class InegiCatalogueTest {

  static final List<Government> REAL = InegiCatalogue.real();
  static final Gazetteer GAZETTEER = Gazetteer.of(REAL);

  /** Those whose plain slug is another's, or longer than anybody would type. */
  static final Set<String> OWN_SLUG = Set.of("00", "20208", "20209", "20318", "20319", "20549");

  @Test
  void the_country_is_whole() {
    assertThat(GAZETTEER.listStates()).hasSize(32);
    assertThat(GAZETTEER.listMunicipalities()).hasSize(2478);
    assertThat(REAL).hasSize(1 + 32 + 2478).noneMatch(Government::isFictional);
  }

  @Test
  void the_population_is_that_of_the_census() {
    int counted = GAZETTEER.listMunicipalities().stream().mapToInt(m -> m.population().or(0)).sum();
    assertThat(counted).isEqualTo(126_014_024);
    assertThat(GAZETTEER.federation().population()).isEqualTo(Known.of(126_014_024));
    for (var state : GAZETTEER.listStates()) {
      int within =
          GAZETTEER.listMunicipalities(state.key()).stream()
              .mapToInt(m -> m.population().or(0))
              .sum();
      assertThat(state.population()).as(state.name()).isEqualTo(Known.of(within));
    }
  }

  @Test
  void what_is_newer_than_the_census_has_no_population_and_nobody_guesses_its_frame() {
    var newer =
        GAZETTEER.listMunicipalities().stream()
            .filter(municipality -> !municipality.since().isKnown())
            .collect(toSet());
    assertThat(newer)
        .hasSize(9)
        .allMatch(m -> !m.population().isKnown() && !m.position().isKnown())
        .extracting(Government::fullName)
        .contains("Ñuu Savi, Guerrero", "Villa de Pozos, San Luis Potosí");
  }

  @Test
  void the_divisions_of_mexico_city_have_no_head_town_in_the_catalogue() {
    assertThat(GAZETTEER.listMunicipalities())
        .filteredOn(municipality -> !municipality.seat().isKnown())
        .hasSize(16)
        .allMatch(municipality -> municipality.key().value().startsWith("09"));
  }

  @Test
  void a_slug_is_the_name_without_accents_but_for_the_exceptions_in_the_sources() {
    assertThat(REAL)
        .filteredOn(government -> !OWN_SLUG.contains(government.key().value()))
        .allSatisfy(government ->
            assertThat(government.slug()).isEqualTo(NameNormalizer.slug(government.shortName())));
  }

  @Test
  void no_two_governments_share_an_address() {
    assertThat(REAL.stream().collect(groupingBy(Government::path)).values())
        .allMatch(sharing -> sharing.size() == 1);
    assertThat(path("20208")).isEqualTo("/oaxaca/san-juan-mixtepec-distrito-08");
    assertThat(path("14097")).isEqualTo("/jalisco/tlajomulco-de-zuniga");
    assertThat(path("15")).isEqualTo("/estado-de-mexico");
    assertThat(path("00")).isEqualTo("/federacion");
  }

  @Test
  void the_border_keeps_the_hours_of_its_neighbours() {
    assertThat(zone("08037")).isEqualTo("America/Ciudad_Juarez");
    assertThat(zone("08052")).isEqualTo("America/Ojinaga");
    assertThat(zone("08019")).isEqualTo("America/Chihuahua");
    assertThat(zone("28022")).isEqualTo("America/Matamoros");
    assertThat(zone("18020")).isEqualTo("America/Bahia_Banderas");
    assertThat(zone("02007")).isEqualTo("America/Tijuana");
    assertThat(zone("23005")).isEqualTo("America/Cancun");
  }

  private static String path(String key) {
    return GAZETTEER.get(new GovernmentKey(key)).path();
  }

  private static String zone(String key) {
    return GAZETTEER.get(new GovernmentKey(key)).zone().getId();
  }
}
