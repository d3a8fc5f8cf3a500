package tequio.assessment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.assessment.form.AnswerParser.Parsed;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Question;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.Known;
import tequio.kernel.Text;

/** What people type becomes an answer, or says what is wrong. */
class AnswerParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12;12",
        "12.5;12.5",
        "12,5;12.5",
        "1,234;1234",
        "1,234.5;1234.5",
        "85 %;85",
        " 7 ;7",
        "-3;-3",
        "0,25;0.25"
      })
  void numbers_are_read_as_people_write_them(String typed, BigDecimal number) {
    assertThat(NumberParser.find(typed)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "doce", "1,2,3", "1.2.3", "12,345,6", "1e9", "--1"})
  void what_is_no_number_is_none(String typed) {
    assertThat(NumberParser.find(typed)).isEmpty();
  }

  @Test
  void an_answer_fills_the_same_fields_again() {
    var scale =
        new AnswerScale.Levels(
            List.of(
                new AnswerScale.Levels.Level(0, Text.spanish("Nada"), Optional.empty()),
                new AnswerScale.Levels.Level(1, Text.spanish("Todo"), Optional.empty())),
            Optional.empty());
    var form =
        new AnswerForm(
            "1",
            List.of(),
            "",
            "Porque sí",
            "Acta",
            "https://ejemplo.gob.mx/acta.pdf",
            "2026-11-30");

    var answered = ((Parsed.Good) AnswerParser.parse(question(scale), form)).answered();

    assertThat(answered.answer()).isEqualTo(Known.of(new AnswerValue.Level(1)));
    assertThat(AnswerForms.of(question(scale), answered)).isEqualTo(form);
  }

  @Test
  void a_blank_beside_a_typed_answer_is_asked_about() {
    var amount =
        new AnswerScale.Amount(
            Text.spanish("pesos"), Optional.empty(), Optional.empty(), Optional.empty());
    var both = new AnswerForm(AnswerForm.NOT_SEEN, List.of(), "12", "", "", "", "");

    assertThat(AnswerParser.parse(question(amount), both))
        .isEqualTo(new Parsed.Bad("assessment.problem.both", ""));
  }

  @Test
  void an_address_of_a_kept_file_is_that_file() {
    var yesNo = new AnswerScale.YesNo(Optional.empty(), Optional.empty());
    var hash = "a".repeat(64);
    var form = new AnswerForm("yes", List.of(), "", "", "Acta", "/archivos/" + hash, "");

    var answered = ((Parsed.Good) AnswerParser.parse(question(yesNo), form)).answered();

    assertThat(answered.evidence().getFirst().source().copy()).contains(hash);
    assertThat(
            AnswerParser.parse(
                question(yesNo),
                new AnswerForm("yes", List.of(), "", "", "", "javascript:alert(1)", "")))
        .isInstanceOf(Parsed.Bad.class);
  }

  private static Question question(AnswerScale scale) {
    return new Question(
        "p",
        Text.spanish("¿?"),
        Optional.empty(),
        scale,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
