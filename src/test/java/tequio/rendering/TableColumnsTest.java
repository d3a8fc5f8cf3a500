package tequio.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Columns of tables in documents are wide enough for their words. */
class TableColumnsTest {

  @Test
  void a_column_is_wide_enough_for_its_longest_word() {
    var table =
        Jsoup.parse(
                """
                <table><tr><th>Institucionalización</th><td>%s</td></tr></table>\
                """
                    .formatted("de lo que se hizo ".repeat(40)))
            .expectFirst("table");
    TableColumns.set(table);

    assertThat(share(table.expectFirst("th").attr("style"))).isBetween(25, 60);
  }

  @Test
  void the_shares_are_the_whole_width() {
    var table =
        Jsoup.parse("<table><tr><th>a</th><th>bb</th><th>ccc</th></tr></table>")
            .expectFirst("table");
    TableColumns.set(table);

    assertThat(table.select("th").stream().mapToInt(it -> share(it.attr("style"))).sum())
        .isBetween(99, 101);
  }

  @Test
  void joined_cells_are_left_alone() {
    var table =
        Jsoup.parse("<table><tr><td colspan=\"2\">a</td></tr></table>").expectFirst("table");
    TableColumns.set(table);

    assertThat(table.select("[style]")).isEmpty();
  }

  private static int share(String style) {
    return Integer.parseInt(style.replaceAll("\\D", ""));
  }
}
