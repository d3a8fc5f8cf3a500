package tequio.plan.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.plan.content.PlanContent;
import tequio.plan.file.ExportPlan;
import tequio.plan.file.ParseResult;
import tequio.plan.file.PlanFile;
import tequio.plan.file.ReadPlanFile;
import tequio.plan.file.rules.ValidationErrorCode;
import tequio.plan.projection.PlanProjection;
import tequio.search.index.SearchIndex;
import tequio.storage.Json;
import tequio.testing.TequioTest;

/**
 * What was published with a year that is refused today, or with a title that nobody sees, is shown
 * or left out: it never breaks a page of others.
 */
@TequioTest
@Transactional
class UnknownYearsTest {

  static final GovernmentKey TOWN = new GovernmentKey("29033");

  @Autowired MockMvc mvc;
  @Autowired PublishPlan publish;
  @Autowired PlanProjection rows;
  @Autowired SearchIndex index;
  @Autowired ExportPlan export;
  @Autowired ReadPlanFile reader;

  /** Straight into the record, past every rule of files and forms. */
  @BeforeEach
  void publishPastTheRules() {
    publish.publish(
        reported(
            entry(1, content("Parques", "\"end\": \"2027-03-31\"")),
            entry(2, content("Siempre", "\"start\": \"1800\", \"end\": \"9999\"")),
            entry(
                3,
                content(
                    "Jardines",
                    """
                    "start": "1801-02-03", "end": "9999-12-31", "activities": [
                      {"number": 1, "title": "Regar", "end": "9999-12-31"},
                      {"number": 2, "title": "Podar", "end": "9999-12"}],
                    "indicators": [{"number": 1, "name": "Flores", "targetOn": "9999",
                      "measurements": [{"on": "9999", "level": {"is": "number", "value": 1}}]}]
                    """)),
            entry(4, content("\u3164", "\"problem\": \"\u00A0\", \"end\": \"2027\""))),
        new PublicationOptions(Actor.office("Presidencia"), Optional.empty(), false));
    index.rebuild();
  }

  /** Of a plan on which reports are expected: only there something can be late. */
  private static PlanFile reported(PlanFile.Entry... entries) {
    var plan =
        Json.MAPPER.readValue(
            """
            {"code": "2026", "title": "Plan", "voice": "government", "start": "2026-01",
             "end": "2027-12", "reportingSince": "2026-01-01"}
            """,
            PlanContent.class);
    return new PlanFile("tequio.plan", 1, TOWN, plan, List.of(entries));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tlaxcala/tlaxcala",
        "/tlaxcala",
        "/",
        "/tlaxcala/tlaxcala/plan/2026",
        "/tlaxcala/tlaxcala/compromisos",
        "/tlaxcala/tlaxcala/compromisos/2",
        "/tlaxcala/tlaxcala/compromisos/3",
        "/tlaxcala/tlaxcala/compromisos/4",
        "/tlaxcala/tlaxcala/compromisos/3/historial",
        "/tlaxcala/tlaxcala/compromisos/3/versiones/1",
        "/tlaxcala/tlaxcala/cambios",
        "/tlaxcala/cambios.atom",
        "/cambios.atom",
        "/tlaxcala/tlaxcala/compromisos/3/calendario.ics",
        "/buscar?q=jardines",
        "/buscar?q=parques&anio=2027",
        "/sitemap/29.xml",
        "/datos/actividades.csv",
        "/datos/compromisos.json",
        "/datos/mediciones.xlsx",
        "/api/v1/gobiernos/29033/actividades",
        "/en/tlaxcala/tlaxcala/compromisos/3"
      })
  void pages_of_it_are_drawn(String page) throws Exception {
    assertThat(mvc.perform(get(page)).andReturn().getResponse().getStatus())
        .as(page)
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tlaxcala/tlaxcala/calendario.ics", "/tlaxcala/calendario.ics"})
  void calendars_leave_it_out_and_keep_the_others(String calendar) throws Exception {
    var answer = mvc.perform(get(calendar)).andReturn().getResponse();

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString(UTF_8))
        .contains("Parques", "20270331", "20271231")
        .doesNotContain("Jardines", "Siempre", "9999");
  }

  @Test
  void what_is_derived_can_be_made_again() {
    rows.rebuild();
    index.rebuild();
  }

  /** Whoever publishes that plan again is told what has to be mended, and where. */
  @Test
  void in_a_file_it_is_refused_at_its_place() {
    var file = ExportPlan.write(export.find(TOWN, "2026").orElseThrow());

    assertThat(reader.read(file.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            ParseResult.Bad.class,
            it -> {
              assertThat(it.problems())
                  .filteredOn(problem -> problem.wrong() == ValidationErrorCode.UNKNOWN_YEAR)
                  .extracting(problem -> problem.pointer().replace("/commitments/", ""))
                  .containsExactlyInAnyOrder(
                      "1/content/start",
                      "1/content/end",
                      "2/content/start",
                      "2/content/end",
                      "2/content/activities/0/end",
                      "2/content/activities/1/end",
                      "2/content/indicators/0/targetOn",
                      "2/content/indicators/0/measurements/0/on");
              assertThat(it.problems())
                  .filteredOn(problem -> problem.wrong() == ValidationErrorCode.EMPTY)
                  .extracting(problem -> problem.pointer().replace("/commitments/", ""))
                  .containsExactlyInAnyOrder("3/content/title", "3/content/problem");
            });
  }

  @Test
  void the_first_and_the_last_year_are_known_and_no_others() {
    assertThat(PartialDate.findDay("1900-01-01")).isPresent();
    assertThat(PartialDate.findDay("2199-12-31")).isPresent();
    for (var other : new String[] {"1899-12-31", "2200-01-01", "+10000-01-01", "2024-02", ""}) {
      assertThat(PartialDate.findDay(other)).as(other).isEmpty();
    }
  }
}
