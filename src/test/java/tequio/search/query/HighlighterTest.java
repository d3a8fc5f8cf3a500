package tequio.search.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.search.query.Hit.Span;

class HighlighterTest {

  @Test
  void marks_stand_where_they_were_written_with_accents_and_beyond_the_first_plane() {
    var marks =
        Highlighter.of(
            List.of("😀 Participación", "La participación crece"),
            "  <participación> la <participación> crece");

    assertThat(shown(marks.get(0).whole())).isEqualTo("😀 [Participación]");
    assertThat(shown(marks.get(1).whole())).isEqualTo("La [participación] crece");
  }

  @Test
  void a_letter_that_folds_into_several_or_none_keeps_the_marks_in_their_place() {
    var marks =
        Highlighter.of(
            List.of("Bene\uFB01cio o\u00ADficial: ½ y agua\u00AD", "luz"),
            "beneficio <oficial>  1 2 y <agua> <luz>");

    assertThat(shown(marks.get(0).whole()))
        .isEqualTo("Bene\uFB01cio [o\u00ADficial]: ½ y [agua\u00AD]");
    assertThat(shown(marks.get(1).whole())).isEqualTo("[luz]");
  }

  @Test
  void a_snippet_lies_around_the_first_mark_and_is_cut_between_words() {
    var before = "palabra ".repeat(60);
    var text = before + "agua" + " palabra".repeat(60);
    var marks = Highlighter.of(List.of(text), text.replace("agua", "<agua>")).getFirst();

    assertThat(shown(marks.snippet()))
        .startsWith("… palabra ")
        .endsWith("palabra …")
        .contains("[agua]")
        .hasSizeLessThan(230);
  }

  @Test
  void the_same_word_twice_is_one_word() {
    var marks = Highlighter.of(List.of("Agua y agua y luz"), "<agua> y <agua> y <luz>").getFirst();

    assertThat(marks.different()).isEqualTo(2);
  }

  private static String shown(List<Span> spans) {
    return spans.stream()
        .map(span -> span.found() ? "[" + span.words() + "]" : span.words())
        .collect(joining());
  }
}
