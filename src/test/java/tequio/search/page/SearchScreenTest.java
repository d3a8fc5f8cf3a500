package tequio.search.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;
import tequio.counting.Statements;
import tequio.testing.SetClock;
import tequio.testing.TequioDemoTest;

/** The search page on the demonstration. Each test asks from an address of its own. */
@TequioDemoTest
class SearchScreenTest {

  /** Bounds, words, all of them, some of them, plans of governments. */
  static final int MOST_STATEMENTS = 5;

  @Autowired MockMvc mvc;
  @Autowired SetClock clock;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /buscar                                  | Escriba lo que busca
          /buscar?q=                               | Escriba lo que busca
          /buscar?q=%3F%3F%3F                      | Escriba lo que busca
          /buscar?q=%25                            | Escriba lo que busca
          /buscar?q=_                              | Escriba lo que busca
          /buscar?q=%00                            | Escriba lo que busca
          /buscar?q=%F0%9F%98%80                   | Escriba lo que busca
          /buscar?q=hasta                          | Esas palabras están en todos los textos
          /buscar?q=de+la                          | Esas palabras están en todos los textos
          /buscar?q=qwxzkj                         | Pruebe con menos palabras
          /buscar?q=qwxzkj&ods=6                   | Busque lo mismo sin filtros
          /buscar?q=agua+qwxzkj                    | Nada tiene todas esas palabras
          /buscar?q=Tlajomuclo                     | Ningún gobierno se llama justo «Tlajomuclo»
          /buscar?q=montrey                        | href="/nuevo-leon/monterrey">
          /buscar?q=tlanepantla                    | href="/estado-de-mexico/tlalnepantla-de-baz">
          /en/buscar?q=water                       | /ejemplo/villa-tequio/compromisos/1
          /en/buscar?q=youth+budget                | /ejemplo/villa-tequio/compromisos/2
          /buscar?q=compromisos+atrasados+de+Nuevo+Leon | /buscar?avance=late&amp;estado=nuevo-leon
          /en/buscar?q=late                        | /en/buscar?avance=late"
          /buscar?avance=late&estado=nuevo-leon    | /buscar?estado=nuevo-leon&amp;avance=no-report
          /en/buscar?avance=late&estado=nuevo-leon | never are
          /buscar?q=agua&estado=atlantida           | Ningún filtro se llama «atlantida»
          /buscar?q=trasparencia                   | ¿Quiso decir
          /buscar?q=san&tipo=gobiernos             | Página 1 de
          /buscar?q=san&tipo=gobiernos&pagina=199  | terminan antes de esta página
          /buscar?q=agua&pagina=9                  | terminan antes de esta página
          /buscar?q=agua&pagina=x&estado=z&ods=99&avance=z&anio=0&tipo=z | <mark>Agua</mark>
          /buscar?q=02007                          | San Felipe, Baja California
          /buscar?q=MXCHH0002                      | por su clave
          /buscar?q=agua&q=b                       | <mark>Agua</mark>
          /buscar?q=drop+table+plan%27%3B--        | Nada tiene todas esas palabras
          /buscar?q=%28%28a*%29%2B%29%2B%24        | Esas palabras están en todos los textos
          /en/buscar?q=qwxzkj                      | Try fewer words
          /en/buscar?q=trasparencia                | Did you mean
          """)
  void every_question_is_answered_by_something_useful(String address, String answer)
      throws Exception {
    assertThat(page(address)).contains(answer);
  }

  @Test
  void what_is_found_says_why_and_shows_the_words() throws Exception {
    var page = page("/buscar?q=fugas");

    assertThat(page)
        .contains("<mark>fugas</mark>", "por el nombre", "Atrasada")
        .contains("Del compromiso «Agua que sí llega a la zona norte»")
        .contains("/ejemplo/villa-tequio/compromisos/1#actividad-1");
    assertThat(page("/buscar?q=recorrer")).contains("<p class=\"snippet\">", "por un producto");
    assertThat(page("/en/buscar?q=recorrer"))
        .as("what is found is marked as Spanish among English words")
        .contains("<p class=\"snippet\" lang=\"es\">", "for a product");
  }

  @Test
  void a_phrase_in_quotation_marks_stays_together() throws Exception {
    var loose = page("/buscar?q=" + UriUtils.encode("abiertos datos", UTF_8));
    var phrase = page("/buscar?q=" + UriUtils.encode("\"abiertos datos\"", UTF_8));
    var right = page("/buscar?q=" + UriUtils.encode("\"datos abiertos\"", UTF_8));

    assertThat(loose).doesNotContain("Nada tiene todas");
    assertThat(phrase).contains("Nada tiene todas");
    assertThat(right).doesNotContain("Nada tiene todas");
  }

  @Test
  void filters_narrow_down_and_are_kept_in_the_links() throws Exception {
    var page = page("/buscar?q=agua&estado=ejemplo&ods=6&avance=late&anio=2026");

    assertThat(page)
        .contains("/ejemplo/villa-tequio/compromisos/1")
        .contains("estado=ejemplo&amp;ods=6&amp;avance=late&amp;anio=2026\"")
        .contains("estado=ejemplo&amp;avance=late&amp;anio=2026\" aria-current=\"true\">6. Agua")
        .contains("Quitar los filtros", "name=\"ods\" value=\"6\"")
        .contains("<title>Buscar «agua» · Estado de Ejemplo · Atrasada · 6. Agua");
    assertThat(page("/buscar?q=agua&estado=jalisco"))
        .doesNotContain("/ejemplo/villa-tequio/compromisos");
    assertThat(page("/buscar?ods=6")).contains("/ejemplo/villa-tequio/compromisos/1");
  }

  @Test
  void filters_alone_are_a_question_and_each_is_a_link_with_its_count() throws Exception {
    var start = page("/buscar");
    assertThat(start)
        .containsPattern(
            "href=\"/buscar\\?estado=nuevo-leon\">Nuevo León <span class=\"soft\">\\d+")
        .contains("href=\"/buscar?avance=late\">Atrasada")
        .doesNotContain("Página 1 de");

    assertThat(page("/buscar?estado=ejemplo"))
        .contains("href=\"/buscar?estado=ejemplo&amp;avance=late\">Atrasada");
    assertThat(page("/buscar?estado=ejemplo&avance=late&tipo=compromisos"))
        .contains("/ejemplo/villa-tequio/compromisos/1", "href=\"/buscar?tipo=compromisos");
  }

  @Test
  void the_government_comes_first_and_then_its_plan() throws Exception {
    var page = page("/buscar?q=villa+tequio");
    var links =
        java.util.regex.Pattern.compile("<a href=\"(/ejemplo[^\"]*)\"")
            .matcher(page.substring(page.indexOf("<ol class=\"list found\"")))
            .results()
            .map(it -> it.group(1))
            .toList();

    assertThat(links.subList(0, 2))
        .containsExactly("/ejemplo/villa-tequio", "/ejemplo/villa-tequio/plan/2026-2027");
    assertThat(page).doesNotContain("se parece a");
  }

  @Test
  void paging_ends() throws Exception {
    var first = page("/buscar?q=san&tipo=gobiernos");
    var pages = java.util.regex.Pattern.compile("Página 1 de (\\d+)").matcher(first);
    assertThat(pages.find()).isTrue();
    var last = page("/buscar?q=san&tipo=gobiernos&pagina=" + pages.group(1));

    assertThat(first).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
    assertThat(last).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
  }

  @Test
  void what_is_asked_is_shown_as_text() throws Exception {
    assertThat(page("/buscar?q=%3Cscript%3Ex%3C/script%3E%22onfocus%3D"))
        .doesNotContain("<script")
        .contains("value=\"&lt;script>x&lt;/script>&#34;onfocus=\"");
  }

  @Test
  void a_very_long_question_is_cut_and_says_so() throws Exception {
    var page = page("/buscar?q=" + "agua+".repeat(2_000));

    assertThat(page).contains("La pregunta era muy larga").contains("<mark>Agua</mark>");
    assertThat(page.length()).isLessThan(40_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"agua", "trasparencia monterrey", "agua qwxzkj", "san", "qwxzkj", "a b c d e f g"})
  void a_page_of_answers_costs_few_statements_whatever_is_asked(String typed) throws Exception {
    var heard = Statements.during(() -> page("/buscar?q=" + UriUtils.encode(typed, UTF_8)));

    assertThat(heard).hasSizeBetween(2, MOST_STATEMENTS);
  }

  @Test
  void who_asks_too_often_is_told_when_to_come_back() throws Exception {
    clock.set("2026-11-30T12:00:00Z");
    for (int i = 0; i < 60; i++) {
      mvc.perform(from("/buscar", "203.0.113.99")).andExpect(status().isOk());
    }

    mvc.perform(from("/buscar", "203.0.113.99"))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().exists("Retry-After"));
    mvc.perform(from("/buscar", "203.0.114.1")).andExpect(status().isOk());
  }

  private static int asker;

  private String page(String address) throws Exception {
    asker++;
    return mvc.perform(from(address, "10.%d.%d.1".formatted(asker / 250, asker % 250)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(UTF_8);
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder from(
      String address, String asker) {
    return get(URI.create(address))
        .with(request -> {
          request.setRemoteAddr(asker);
          return request;
        });
  }
}
