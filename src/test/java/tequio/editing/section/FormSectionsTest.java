package tequio.editing.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tequio.web.Drawing;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.FormData;
import tequio.web.form.FormReader;

/** Whatever a plan or a commitment can say, somebody is asked for it, once. */
class FormSectionsTest {

  static Stream<List<FormSection>> kinds() {
    return Stream.of(FormSections.PLAN, FormSections.COMMITMENT);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_component_is_asked_on_one_page(List<FormSection> sections) {
    var asked = sections.stream().flatMap(it -> it.components().stream()).toList();
    var questions = questions(sections).stream().map(FieldType.Part::name).toList();

    assertThat(asked).isNotEmpty().doesNotHaveDuplicates().isEqualTo(questions);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_two_parts_have_one_address(List<FormSection> sections) {
    assertThat(sections).extracting(FormSection::slug).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jointly.0                 | 9x      | «9x» no es la clave de un gobierno
          sources.0.copy            | abc     | «abc» no tiene la forma
          milestones.0.sources.0.copy | ABC   | «ABC» no tiene la forma
          """)
  void what_no_record_of_a_plan_can_hold_is_refused_beside_its_field(
      String field, String typed, String told) {
    assertThat(problems(questions(FormSections.PLAN), field, typed).get(field)).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5 a 4 | 5", "3 de 2: bien | 3", "0 de 2: mal | 0"})
  void a_measure_that_is_out_of_order_is_refused_beside_its_field(String typed, String told) {
    var indicators =
        FormSections.COMMITMENT.stream()
            .filter(it -> it.slug().equals("indicadores"))
            .findFirst()
            .orElseThrow();

    assertThat(problems(indicators.itemQuestions(), "target", typed).get("target"))
        .isEqualTo(told + " está fuera de lo posible aquí.");
    assertThat(problems(indicators.itemQuestions(), "target", "4 a 5")).doesNotContainKey("target");
  }

  private static Map<String, String> problems(
      List<FieldType.Part> questions, String field, String typed) {
    var answers = new FormData(Map.of(field, List.of(typed)));
    var reader = new FormReader(answers, Drawing.texts(Texts.SPANISH), Map.of());
    var unused = reader.read(questions, "");
    return reader.problems();
  }

  private static List<FieldType.Part> questions(List<FormSection> sections) {
    return sections.stream().flatMap(it -> it.questions().stream()).toList();
  }
}
