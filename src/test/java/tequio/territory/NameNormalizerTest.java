package tequio.territory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NameNormalizerTest {

  @Property
  void folding_twice_changes_nothing(@ForAll String words) {
    assertThat(NameNormalizer.fold(NameNormalizer.fold(words)))
        .isEqualTo(NameNormalizer.fold(words));
  }

  @Property
  void a_slug_is_empty_or_a_segment_of_an_address(@ForAll String words) {
    assertThat(NameNormalizer.slug(words)).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
  }

  @Property
  void capitals_make_no_difference(@ForAll @net.jqwik.api.constraints.AlphaChars String words) {
    assertThat(NameNormalizer.fold(words.toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(NameNormalizer.fold(words));
  }

  @Test
  void accents_and_points_make_none_either() {
    assertThat(NameNormalizer.slug("Tlajomulco de Zúñiga")).isEqualTo("tlajomulco-de-zuniga");
    assertThat(NameNormalizer.slug(" Ñuu  Savi ")).isEqualTo("nuu-savi");
    assertThat(NameNormalizer.slug("Dr. Belisario Domínguez")).isEqualTo("dr-belisario-dominguez");
  }
}
