package tequio.methodology.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tequio.methodology.MethodologyWorld;
import tools.jackson.databind.node.ObjectNode;

/** What a methodology must say to become public. */
class MethodologyRulesTest {

  static final List<String> CODES = MethodologyWorld.CODES;

  @ParameterizedTest
  @FieldSource("CODES")
  void the_methodologies_that_come_along_break_no_rule(String code) {
    assertThat(MethodologyRules.check(MethodologyWorld.of(code))).isEmpty();
  }

  @Test
  void steps_that_wait_for_each_other_in_a_circle_are_refused_by_their_names() {
    var circular =
        MethodologyWorld.with(
            "cimtra",
            it -> {
              after(it, 1, "operacion");
              after(it, 3, "constitutiva");
            });

    assertThat(MethodologyRules.check(circular))
        .filteredOn(it -> it.key().equals("methodology.circle"))
        .singleElement()
        .satisfies(it ->
            assertThat(it.details().getFirst().toString())
                .contains("Constitutiva institucional", "Operación de las estrategias")
                .doesNotContain("Pre-constitutiva"));
  }

  @Test
  void a_step_that_waits_for_itself_is_a_circle_too() {
    refused(it -> after(it, 2, "diseno")).containsExactly("steps");
  }

  @Test
  void the_first_step_may_come_after_a_later_one() {
    refused(
            it -> {
              after(it, 0, "constitutiva");
              after(it, 1, "operacion");
              after(it, 3, "institucionalizacion");
            })
        .containsExactly("steps");
    refused(it -> after(it, 4, "pre-constitutiva")).isEmpty();
  }

  @Test
  void codes_are_codes_and_each_stands_once() {
    refused(it -> step(it, 1).put("code", "diseno")).contains("steps.2.code");
    refused(it -> step(it, 1).put("code", "Diseño")).contains("steps.1.code");
    refused(it -> after(it, 1, "nada")).containsExactly("steps.1.after");
  }

  @Test
  void a_step_has_products_and_a_term_that_can_be_kept() {
    refused(it -> step(it, 0).putArray("products")).containsExactly("steps.0.products");
    refused(it -> step(it, 0).withObject("duration").put("amount", 0))
        .containsExactly("steps.0.duration.amount");
    refused(it -> it.putArray("steps")).containsExactly("steps");
    refused(it -> it.putArray("readings")).containsExactly("readings");
    refused(it -> it.put("edition", 0)).containsExactly("edition");
  }

  private static ListAssert<String> refused(Consumer<ObjectNode> change) {
    var found = MethodologyRules.check(MethodologyWorld.with("cimtra", change));
    return assertThat(found.stream().map(it -> it.path()).toList());
  }

  private static ObjectNode step(ObjectNode content, int number) {
    return (ObjectNode) content.get("steps").get(number);
  }

  private static void after(ObjectNode content, int number, String code) {
    step(content, number).putArray("after").add(code);
  }
}
