package tequio.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.assessment.catalogue.InstrumentReader;
import tequio.assessment.catalogue.InstrumentReader.Reading;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.scoring.AnswerValue;
import tequio.assessment.sheet.AnswerSheet.CellProblem;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;

/** A table that somebody copied from a spreadsheet, with all that goes wrong in one. */
class AnswerSheetReaderTest {

  @Test
  void a_table_with_a_title_above_its_head_is_understood() throws Exception {
    var sheet =
        read(
            "siete-condiciones",
            """
            Diagnóstico 2026\t\t\t
            Clave\tPregunta\tRespuesta\tObservaciones
            marco\t¿…?\tFunciona en parte\tHay reglamento
            consejos\t¿…?\t3\t
            redes\t¿…?\tno sé\t
            innovacion\t¿…?\tN/A\t
            organizaciones\t¿…?\t\t
            """);

    assertThat(sheet.isGood()).isTrue();
    assertThat(sheet.columns()).containsExactly("Clave", "Respuesta", "Observaciones");
    assertThat(sheet.empty()).isEqualTo(1);
    assertThat(sheet.lines())
        .extracting(it -> it.question().code(), it -> it.answered().answer())
        .containsExactly(
            tuple("marco", Known.of(new AnswerValue.Level(2))),
            tuple("consejos", Known.of(new AnswerValue.Level(3))),
            tuple("redes", Known.notSeen()),
            tuple("innovacion", Known.missing(MissingReason.NOT_APPLICABLE)));
  }

  @Test
  void every_problem_is_told_in_its_cell() throws Exception {
    var sheet =
        read(
            "siete-condiciones",
            """
            clave;respuesta;liga
            marco;7;
            nada;1;
            consejos;1;
            consejos;2;
            redes;1;no es una liga
            """);

    assertThat(sheet.isGood()).isFalse();
    assertThat(sheet.problems())
        .containsExactly(
            new CellProblem("B2", "assessment.sheet.no-answer", "7"),
            new CellProblem("A3", "assessment.sheet.no-question", "nada"),
            new CellProblem("A5", "assessment.sheet.doubled", "A4"),
            new CellProblem("C6", "assessment.problem.url", "no es una liga"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "\"0,5\"", " 0.50 "})
  void numbers_come_with_points_and_commas(String typed) throws Exception {
    var sheet =
        read("metrica-gobierno-abierto", "clave,respuesta\nsubindice-transparencia," + typed);

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.lines().getFirst().answered().answer())
        .isInstanceOfSatisfying(
            Known.Value.class,
            it ->
                assertThat(((AnswerValue.Amount) it.it()).number())
                    .isEqualByComparingTo(new BigDecimal("0.5")));
  }

  @Test
  void a_cell_in_quotation_marks_may_hold_lines_and_separators() throws Exception {
    var sheet =
        read(
            "siete-condiciones",
            "clave,respuesta,razon\r\nmarco,1,\"Uno, \"\"dos\"\"\r\ntres\"\r\nredes,0,\r\n");

    assertThat(sheet.lines().getFirst().answered().reason().orElseThrow().words())
        .isEqualTo("Uno, \"dos\"\r\ntres");
    assertThat(sheet.lines()).hasSize(2);
  }

  @Test
  void a_table_without_a_head_says_so() throws Exception {
    assertThat(read("siete-condiciones", "hola\tadiós").problems())
        .extracting(CellProblem::key)
        .containsExactly("assessment.sheet.no-head");
    assertThat(read("siete-condiciones", "").isGood()).isFalse();
  }

  private static AnswerSheet read(String instrument, String text) throws Exception {
    return AnswerSheetReader.read(instrument(instrument), SheetTable.of(text));
  }

  private static Instrument instrument(String code) throws Exception {
    var file = Path.of("src/main/java/tequio/assessment/catalogue/files", code + ".v1.json");
    var text = Files.readString(file).getBytes(StandardCharsets.UTF_8);
    return ((Reading.Good) InstrumentReader.read(text)).instrument();
  }
}
