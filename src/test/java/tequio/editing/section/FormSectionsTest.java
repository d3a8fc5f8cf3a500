package tequio.editing.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tequio.editing.draft.DraftKind;
import tequio.web.form.FieldType;

/** Whatever a plan or a commitment can say, somebody is asked for it, once. */
class FormSectionsTest {

  @ParameterizedTest
  @EnumSource(DraftKind.class)
  void every_component_is_asked_on_one_page(DraftKind kind) {
    var asked = FormSections.of(kind).stream().flatMap(it -> it.components().stream()).toList();
    var components =
        Stream.of(kind.content().getRecordComponents()).map(it -> it.getName()).toList();

    assertThat(asked).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(asked)).isEqualTo(askable(kind, components));
  }

  @ParameterizedTest
  @EnumSource(DraftKind.class)
  void no_two_parts_have_one_address(DraftKind kind) {
    assertThat(FormSections.of(kind)).extracting(FormSection::slug).doesNotHaveDuplicates();
  }

  private static TreeSet<String> askable(DraftKind kind, List<String> components) {
    var left = new TreeSet<>(components);
    var record = kind == DraftKind.PLAN ? "plan-content." : "commitment-content.";
    left.removeIf(it ->
        FormSections.UNASKED.contains(
            record + it.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT)));
    assertThat(FormSections.questions(kind).parts())
        .extracting(FieldType.Part::name)
        .containsAll(left);
    return left;
  }
}
