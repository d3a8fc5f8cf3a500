package tequio.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.publication.PublishPlan;
import tequio.storage.Json;
import tequio.territory.Gazetteer;
import tequio.testing.TequioTest;

/** A page costs the same number of statements for one commitment and for thirty. */
@TequioTest
@Transactional
class StatementsOfPagesTest {

  static final GovernmentKey SMALL = new GovernmentKey("20001");
  static final GovernmentKey LARGE = new GovernmentKey("20002");

  /** No page asks more than this, whatever it shows. */
  static final int MOST = 9;

  /** The board also tells of the exercise, the next event, table and session: one each. */
  static final int MOST_OF_BOARD = 11;

  /** The changes of a government show the calendar of its board, which reads the plan. */
  static final int MOST_WITH_CALENDAR = 11;

  @Autowired WebApplicationContext context;
  @Autowired PublishPlan publishing;
  @Autowired Gazetteer gazetteer;

  @SuppressWarnings("NullAway.Init")
  private MockMvc site;

  @BeforeEach
  void open() {
    site = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/plan/2026-2027",
        "/compromisos",
        "/compromisos/1",
        "/compromisos/1/historial",
        "/compromisos/1/versiones/1",
        "/plan/2026-2027/versiones/1",
        "/documentos",
        "/cambios",
        "/cambios?tipo=compromisos"
      })
  void a_page_of_a_government_costs_the_same_with_thirty_commitments(String page) throws Exception {
    publish(SMALL, 1);
    publish(LARGE, 30);

    var small = statements(gazetteer.get(SMALL).path() + page);
    var large = statements(gazetteer.get(LARGE).path() + page);

    int most =
        switch (page) {
          case "" -> MOST_OF_BOARD;
          case "/cambios" -> MOST_WITH_CALENDAR;
          default -> MOST;
        };
    assertThat(large).hasSameSizeAs(small).hasSizeBetween(1, most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/oaxaca", "/cambios", "/cambios?tipo=reportes"})
  void a_page_of_many_governments_costs_the_same_with_one_more(String page) throws Exception {
    publish(SMALL, 1);
    var before = statements(page);
    publish(LARGE, 30);

    assertThat(statements(page)).hasSameSizeAs(before).hasSizeBetween(1, MOST);
  }

  /** What files measured is known once they were made. */
  @ParameterizedTest
  @ValueSource(strings = {"/datos", "/datos/compromisos", "/en/datos/cambios"})
  void a_page_about_data_costs_the_same_with_thirty_commitments_more(String page) throws Exception {
    publish(SMALL, 1);
    statements(page);
    var before = statements(page);
    publish(LARGE, 30);
    statements(page);

    assertThat(statements(page)).hasSameSizeAs(before).hasSizeBetween(1, MOST_ABOUT_DATA);
  }

  /** Of each dataset one asks what its newest state is. */
  static final int MOST_ABOUT_DATA = 16;

  @Test
  void a_page_about_the_house_asks_nothing() throws Exception {
    for (var page :
        List.of(
            "/acerca",
            "/acerca/como-se-calcula",
            "/acerca/tratamientos",
            "/glosario",
            "/privacidad")) {
      assertThat(statements(page)).as(page).isEmpty();
    }
  }

  private List<String> statements(String path) throws Exception {
    return Statements.during(() -> site.perform(get(path)).andExpect(status().isOk()));
  }

  private void publish(GovernmentKey government, int commitments) throws Exception {
    var full =
        Json.MAPPER.readValue(
            Files.readString(Path.of("src/main/java/tequio/demo/villa-tequio.json")),
            PlanFile.class);
    var model = full.commitments().getFirst();
    var entries =
        IntStream.rangeClosed(1, commitments)
            .mapToObj(number ->
                new PlanFile.Entry(
                    Optional.empty(),
                    Optional.of(number),
                    model.content(),
                    List.of(),
                    model.reports(),
                    model.verifications()))
            .toList();
    var file = new PlanFile(full.format(), full.v(), government, full.plan(), entries);
    assertThat(publishing.publish(file, PublicationOptions.first(Actor.office("Prueba"))))
        .isInstanceOf(Outcome.Published.class);
  }
}
