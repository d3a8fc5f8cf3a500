package tequio.territory.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tequio.territory.Government;
import tequio.testing.TequioProductionTest;

/** Whatever way somebody writes an address, they come to the right one or are told what is near. */
@TequioProductionTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressScreenTest {

  /** At addresses that no real page has, to try the argument alone. */
  @RestController
  static class Echo {

    String of(Government government) {
      return government.toString();
    }
  }

  @Autowired MockMvc mvc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

  private List<RequestMappingInfo> added = List.of();

  @BeforeAll
  void addRoutes() throws NoSuchMethodException {
    var answer = Echo.class.getDeclaredMethod("of", Government.class);
    added =
        Stream.of(
                "/{state}/{municipality}/eco/{n}",
                "/en/{state}/{municipality}/eco/{n}",
                "/{state}/eco/{n}")
            .map(path ->
                RequestMappingInfo.paths(path)
                    .methods(RequestMethod.GET)
                    .options(routes.getBuilderConfiguration())
                    .build())
            .toList();
    added.forEach(route -> routes.registerMapping(route, new Echo(), answer));
  }

  @AfterAll
  void removeRoutes() {
    added.forEach(routes::unregisterMapping);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /jalisco/tlajomulco-de-zuniga/eco/1    | 14097 Tlajomulco de Zúñiga, Jalisco
          /en/jalisco/tlajomulco-de-zuniga/eco/1 | 14097 Tlajomulco de Zúñiga, Jalisco
          /estado-de-mexico/eco/1                | 15 Estado de México
          /federacion/eco/1                      | 00 Gobierno federal
          """)
  void a_controller_takes_the_government_of_its_address(String address, String government)
      throws Exception {
    mvc.perform(get(address)).andExpect(content().string(government));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /m/14097                                  | /jalisco/tlajomulco-de-zuniga
          /m/15                                     | /estado-de-mexico
          /m/00                                     | /federacion
          /Jalisco/Tlajomulco-de-Zuniga/eco/3       | /jalisco/tlajomulco-de-zuniga/eco/3
          /jalisco/tlajomulco-de-z%C3%BA%C3%B1iga/eco/3?v=2 | /jalisco/tlajomulco-de-zuniga/eco/3?v=2
          /en/JALISCO/tlajomulco_de_zuniga/eco/3    | /en/jalisco/tlajomulco-de-zuniga/eco/3
          /14097/eco/3                              | /jalisco/tlajomulco-de-zuniga/eco/3
          /Federacion/eco/3                         | /federacion/eco/3
          """)
  void what_is_nearly_right_is_sent_on_for_good(String asked, String right) throws Exception {
    mvc.perform(get(URI.create(asked)))
        .andExpect(status().isMovedPermanently())
        .andExpect(redirectedUrl(right));
  }

  @Test
  void no_address_ends_in_a_slash() throws Exception {
    mvc.perform(get("/jalisco/eco/1/"))
        .andExpect(status().isPermanentRedirect())
        .andExpect(redirectedUrl("/jalisco/eco/1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/m/14999",
        "/m/99999",
        "/m/x",
        "/m/14000",
        "/atlantis/eco/1",
        "/jalisco/atlantis/eco/1",
        "/jalisco/monterrey/eco/1",
        "/m/0'"
      })
  void what_nobody_has_answers_404_with_a_search_box(String unknown) throws Exception {
    mvc.perform(get(URI.create(unknown)))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("name=\"q\"")));
  }

  @Test
  void an_unknown_address_names_what_is_near_and_its_state() throws Exception {
    mvc.perform(get("/jalisco/tlajomulko/eco/1"))
        .andExpect(content().string(containsString("href=\"/jalisco/tlajomulco-de-zuniga\"")))
        .andExpect(content().string(containsString("Tlajomulco de Zúñiga, Jalisco")));
  }

  @Test
  void an_unknown_address_is_shown_as_text() throws Exception {
    var page =
        mvc.perform(get(URI.create("/%3Cscript%3Ealert(1)%3C%2Fscript%3E/eco/1")))
            .andExpect(content().string(not(containsString("<script"))))
            .andReturn();
    assertThat(page.getResponse().getStatus()).isBetween(400, 404);
  }
}
