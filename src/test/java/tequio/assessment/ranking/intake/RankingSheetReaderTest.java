package tequio.assessment.ranking.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.assessment.ranking.RankingEntry;
import tequio.assessment.sheet.SheetTable;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.testing.TequioTest;

/** A ranking that a researcher brings as a spreadsheet, with all that goes wrong in one. */
@TequioTest
class RankingSheetReaderTest {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Autowired Gazetteer gazetteer;

  @Test
  void percent_signs_decimal_commas_gaps_and_lost_zeros_are_understood() {
    var sheet =
        read(
            """
            Índice 2026;;
            CVEGEO;Municipio;Calificación
            1001;Aguascalientes;85,5 %
            14097;Tlajomulco;91
            14120;Zapopan;
            15106;Toluca;s/d
            """);

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.columns()).containsExactly("CVEGEO", "Calificación");
    assertThat(sheet.withoutData()).isEqualTo(2);
    assertThat(sheet.entries())
        .extracting(
            RankingEntry::government, it -> it.score().find().map(range -> range.low().toString()))
        .contains(
            tuple(new GovernmentKey("01001"), java.util.Optional.of("85.5")),
            tuple(new GovernmentKey("14097"), java.util.Optional.of("91")));
  }

  @Test
  void wrong_keys_doubled_rows_and_impossible_scores_are_told_in_their_cells() {
    var sheet = read("clave,puntaje\n99999,50\n14097,91\n14097,90\n14120,120\n14039,mucho\n");

    assertThat(sheet.isGood()).isFalse();
    assertThat(sheet.problems())
        .containsExactly(
            new RankingSheet.Problem("A2", "assessment.ranking.sheet.no-key", "99999"),
            new RankingSheet.Problem("A4", "assessment.ranking.sheet.doubled", "A3"),
            new RankingSheet.Problem("B5", "assessment.ranking.sheet.no-score", "120"),
            new RankingSheet.Problem("B6", "assessment.ranking.sheet.no-score", "mucho"));
  }

  @Test
  void intervals_come_in_two_columns() {
    var sheet = read("clave\tmínimo\tmáximo\n14097\t80\t91\n14120\t91\t80\n");

    assertThat(sheet.entries()).hasSize(1);
    assertThat(sheet.problems())
        .containsExactly(new RankingSheet.Problem("C3", "assessment.ranking.sheet.crossed", "80"));
  }

  private RankingSheet read(String text) {
    return RankingSheetReader.read(SheetTable.of(text), gazetteer, HUNDRED, any -> true);
  }
}
