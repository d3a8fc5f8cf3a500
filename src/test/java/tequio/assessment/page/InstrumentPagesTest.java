package tequio.assessment.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.signin.Visitor;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.kernel.Text;
import tequio.testing.TequioTest;

/** What everybody reads of an instrument, and that its versions never change. */
@TequioTest
@Transactional
class InstrumentPagesTest {

  @Autowired MockMvc web;
  @Autowired Instruments instruments;
  @Autowired JdbcClient jdbc;

  @Test
  void every_instrument_has_all_its_pages_in_both_languages() throws Exception {
    assertThat(words("/instrumentos")).contains("Doce criterios", "AIDH");
    for (var it : instruments.list()) {
      for (var page : List.of("", "/formulario", "/papel", "/ejemplo")) {
        assertThat(words(it.path() + page)).as(it.path() + page).contains(it.name().words());
        assertThat(words("/en" + it.path() + page)).contains(it.name().words());
      }
      assertThat(new Visitor(web).look(it.path() + "/instrumento.json").getContentAsString())
          .contains("tequio.instrument");
    }
    assertThat(new Visitor(web).look("/instrumentos/nada").getStatus()).isEqualTo(404);
    assertThat(new Visitor(web).look("/instrumentos/aidh-2016/versiones/9").getStatus())
        .isEqualTo(404);
  }

  @Test
  void an_instrument_with_unknown_weights_says_so_and_gives_no_total() throws Exception {
    assertThat(words("/instrumentos/aidh-2016"))
        .contains("Aquí no hay un total", "25 de 25 criterios");
    assertThat(words("/instrumentos/aidh-2016/versiones/1/ejemplo"))
        .contains("Aquí no hay un total", "de 2");
  }

  @Test
  void two_versions_are_compared_in_words() throws Exception {
    var first = instruments.find("doce-criterios").orElseThrow();
    var second =
        new Instrument(
            first.format(),
            first.v(),
            first.code(),
            2,
            Text.spanish("Doce criterios, revisados"),
            first.summary(),
            first.purpose(),
            first.origin(),
            Optional.of(Text.spanish("Se quitó una sección.")),
            first.respondents(),
            first.judges(),
            first.blanks(),
            first.scoring(),
            first.sections().subList(0, 2));

    assertThat(instruments.add(second)).isEqualTo(Instruments.Stored.NEW);

    assertThat(words("/instrumentos/doce-criterios"))
        .contains("Se quitó una sección.", "Se quitó el criterio «Pertinencia».", "Versión 2");
    assertThat(words("/instrumentos/doce-criterios/versiones/1")).contains("ya no es la vigente");
    assertThat(instruments.add(second)).isEqualTo(Instruments.Stored.UNCHANGED);
  }

  @Test
  void the_same_version_with_other_words_is_refused() {
    var first = instruments.find("doce-criterios").orElseThrow();
    var other =
        new Instrument(
            first.format(),
            first.v(),
            first.code(),
            1,
            Text.spanish("Otro"),
            first.summary(),
            first.purpose(),
            first.origin(),
            first.changes(),
            first.respondents(),
            first.judges(),
            first.blanks(),
            first.scoring(),
            first.sections());

    assertThat(instruments.add(other)).isEqualTo(Instruments.Stored.TAKEN);
  }

  @Test
  void a_stored_version_cannot_be_changed_in_the_database() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> jdbc.sql("update instrument_version set body = '{}'").update())
        .isInstanceOf(DataAccessException.class);
  }

  private String words(String path) throws Exception {
    return new Visitor(web).words(path);
  }
}
