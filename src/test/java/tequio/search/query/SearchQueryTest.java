package tequio.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

  @Test
  void words_are_read_without_accents_capitals_or_what_tells_nothing() {
    assertThat(words("¿Qué pasó con la RECOLECCIÓN de basura?"))
        .containsExactly("paso", "recoleccion", "basura");
  }

  @Test
  void words_that_tell_nothing_are_read_where_nothing_else_was_asked() {
    assertThat(words("de la")).containsExactly("de", "la");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"obra pública\" centro", "«obra pública» centro", "“obra pública” centro"})
  void what_stands_in_quotation_marks_stays_together(String typed) {
    assertThat(SearchQuery.of(typed).terms())
        .containsExactly(
            new SearchTerm(List.of("obra", "publica"), true),
            new SearchTerm(List.of("centro"), false));
  }

  @Test
  void a_mark_that_nobody_closed_is_none() {
    assertThat(words("\"obra pública")).containsExactly("obra", "publica");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "¿?", "%", "_", "\u0000", "😀😀", "'; --", "\"\"", ".*+?", "\\"})
  void without_a_letter_or_a_digit_nothing_is_asked(String typed) {
    assertThat(SearchQuery.of(typed).isEmpty()).isTrue();
  }

  @Test
  void of_a_very_long_question_the_beginning_is_read_and_it_says_so() {
    var long1 = SearchQuery.of("agua ".repeat(3_000));
    var long2 = SearchQuery.of("a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14");

    assertThat(long1.cut()).isTrue();
    assertThat(long1.asked().length()).isLessThanOrEqualTo(SearchQuery.MOST_LETTERS);
    assertThat(long1.terms()).hasSize(1);
    assertThat(long2.cut()).isTrue();
    assertThat(long2.words()).hasSize(SearchQuery.MOST_WORDS);
    assertThat(SearchQuery.of("agua").cut()).isFalse();
  }

  @Test
  void of_a_very_long_phrase_the_beginning_is_read() {
    assertThat(SearchQuery.of("\"" + "ab ".repeat(30) + "\"").terms().getFirst().words())
        .hasSize(SearchQuery.MOST_WORDS);
  }

  @Test
  void letters_of_two_halves_are_not_cut_apart() {
    assertThat(SearchQuery.of("😀".repeat(500)).asked())
        .isEqualTo("😀".repeat(SearchQuery.MOST_LETTERS));
  }

  private static List<String> words(String typed) {
    return SearchQuery.of(typed).terms().stream().flatMap(it -> it.words().stream()).toList();
  }
}
