package tequio.editing.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tequio.editing.draft.Kind;
import tequio.web.form.Shape;

/** Whatever a plan or a commitment can say, somebody is asked for it, once. */
class PartsTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_component_is_asked_on_one_page(Kind kind) {
    var asked = Parts.of(kind).stream().flatMap(it -> it.components().stream()).toList();
    var components =
        Stream.of(kind.content().getRecordComponents()).map(it -> it.getName()).toList();

    assertThat(asked).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(asked)).isEqualTo(askable(kind, components));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void no_two_parts_have_one_address(Kind kind) {
    assertThat(Parts.of(kind)).extracting(Part::slug).doesNotHaveDuplicates();
  }

  private static TreeSet<String> askable(Kind kind, List<String> components) {
    var left = new TreeSet<>(components);
    var record = kind == Kind.PLAN ? "plan-content." : "commitment-content.";
    left.removeIf(it ->
        Parts.UNASKED.contains(
            record + it.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT)));
    assertThat(Parts.questions(kind).parts()).extracting(Shape.Part::name).containsAll(left);
    return left;
  }
}
