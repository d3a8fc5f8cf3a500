package tequio.search.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;
import tequio.testing.TequioDemoTest;

/**
 * Whether people find what they mean, on the demonstration: questions as an officer, a citizen or a
 * journalist types them, each with where it should lead. The score may rise; it must not fall.
 */
@TequioDemoTest
class RelevanceTest {

  static final Path QUESTIONS = Path.of("src/test/java/tequio/search/page/questions.txt");

  /** The mean of 1 / place of the first right answer, and how many are among the first three. */
  static final double MEAN_RECIPROCAL_RANK = 1.0;

  static final int AMONG_THREE = 48;

  private static final Pattern LIST = Pattern.compile("(?s)<ol class=\"list found\">(.*?)</ol>");
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\">");

  @Autowired MockMvc mvc;

  @Test
  void people_find_what_they_mean() throws Exception {
    double sum = 0;
    int amongThree = 0;
    var misses = new ArrayList<String>();
    var questions = questions();
    for (var question : questions) {
      int place = place(links(question.typed()), question.meant());
      sum += place == 0 ? 0 : 1.0 / place;
      amongThree += place >= 1 && place <= 3 ? 1 : 0;
      if (place != 1) {
        misses.add(question.typed() + " → " + place);
      }
    }
    double mean = sum / questions.size();
    System.out.printf(
        Locale.ROOT,
        "search: MRR %.3f, among the first three %d of %d; not first: %s%n",
        mean,
        amongThree,
        questions.size(),
        misses);
    assertThat(questions).hasSizeGreaterThanOrEqualTo(40);
    assertThat(mean).as("%s", misses).isGreaterThanOrEqualTo(MEAN_RECIPROCAL_RANK);
    assertThat(amongThree).as("%s", misses).isGreaterThanOrEqualTo(AMONG_THREE);
  }

  private record Asked(String typed, List<String> meant) {}

  private static List<Asked> questions() throws Exception {
    return Files.readAllLines(QUESTIONS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("//"))
        .map(line -> line.split("\\s+→\\s+"))
        .map(cells -> new Asked(cells[0].strip(), List.of(cells[1].strip().split("\\s+"))))
        .toList();
  }

  private List<String> links(String typed) throws Exception {
    var html =
        mvc.perform(get(URI.create("/buscar?q=" + UriUtils.encode(typed, UTF_8))))
            .andReturn()
            .getResponse()
            .getContentAsString(UTF_8);
    var list = LIST.matcher(html);
    return list.find()
        ? LINK.matcher(list.group(1)).results().map(it -> it.group(1)).toList()
        : List.of();
  }

  /** From 1; 0 where it is nowhere on the first page. A star stands for the rest of an address. */
  private static int place(List<String> links, List<String> meant) {
    for (int i = 0; i < links.size(); i++) {
      var link = java.net.URLDecoder.decode(links.get(i), UTF_8).replace("&amp;", "&");
      if (meant.stream().anyMatch(it -> matches(link, it.replace('_', ' ')))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean matches(String link, String meant) {
    return meant.endsWith("*")
        ? link.startsWith(meant.substring(0, meant.length() - 1))
        : link.equals(meant);
  }
}
