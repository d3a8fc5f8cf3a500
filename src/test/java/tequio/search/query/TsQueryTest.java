package tequio.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tequio.search.query.WordMatches.How;

class TsQueryTest {

  @Test
  void a_word_nobody_wrote_is_read_as_the_nearest_and_offered() {
    var reading =
        TsQuery.of(
            SearchQuery.of("trasparencia \"obra publica\""),
            Map.of(
                "trasparencia", new WordMatches(How.SIMILAR, List.of("transparencia")),
                "obra", new WordMatches(How.SAME, List.of("obra")),
                "publica", new WordMatches(How.SAME, List.of("publica"))));

    assertThat(reading.all()).isEqualTo("(transparencia) & (obra <-> publica)");
    assertThat(reading.suggestion()).isEqualTo("transparencia \"obra publica\"");
    assertThat(reading.taken()).containsEntry("trasparencia", "transparencia");
    assertThat(reading.whole()).isTrue();
  }

  @Test
  void a_word_that_is_like_none_leaves_the_rest() {
    var reading =
        TsQuery.of(
            SearchQuery.of("agua qwxz"),
            Map.of(
                "agua", new WordMatches(How.SAME, List.of("agua")),
                "qwxz", new WordMatches(How.UNKNOWN, List.of())));

    assertThat(reading.whole()).isFalse();
    assertThat(reading.any()).isEqualTo("(agua)");
    assertThat(reading.suggestion()).isEmpty();
  }

  @Test
  void words_that_every_text_has_are_left_out() {
    var reading =
        TsQuery.of(SearchQuery.of("hasta"), Map.of("hasta", new WordMatches(How.STOP, List.of())));

    assertThat(reading.isEmpty()).isTrue();
    assertThat(reading.whole()).isTrue();
  }
}
