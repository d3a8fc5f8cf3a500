package tequio.plan.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import tequio.plan.file.ImportProblem;
import tequio.plan.file.ParseResult;
import tequio.plan.file.ReadPlanFile;
import tequio.plan.file.rules.ValidationErrorCode;
import tequio.testing.TequioTest;
import tequio.web.Texts;

@TequioTest
class ReadPlanFileTest {

  static final String PLAN =
      """
      {"format": "tequio.plan", "v": 1, "government": "08019",
       "plan": {"code": "2026", "title": "Plan", "voice": "transcribed"},
       "commitments": [
        {"number": 1, "content": {"title": "Agua",
          "activities": [{"number": 1, "title": "Medir"}, {"number": 2, "title": "Reparar"}]}}
       ]}
      """;

  @Autowired ReadPlanFile reader;
  @Autowired MessageSource messages;

  @Test
  void a_small_plan_holds_with_everything_it_does_not_say_not_seen() {
    assertThat(reader.read(PLAN.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            ParseResult.Good.class,
            it -> {
              var content = it.file().commitments().getFirst().content().orElseThrow();
              assertThat(content.objective()).isEqualTo(tequio.kernel.Known.notSeen());
              assertThat(content.sources()).isEmpty();
            });
    assertThat(reader.read(("\uFEFF" + PLAN).getBytes(UTF_8))).isInstanceOf(ParseResult.Good.class);
  }

  @Test
  void every_problem_is_told_with_its_place() {
    var broken =
        """
        {"format": "tequio.plan", "v": 1, "government": "08019",
         "plan": {"code": "2026", "voice": "transcribed", "colour": "red",
          "start": "2026-13"},
         "commitments": [
          {"number": 1, "content": {"title": "Agua", "end": "2025", "start": "2026",
            "activities": [
             {"number": 1, "title": "Medir"},
             {"number": 1, "title": ""}],
            "sdg": [{"goal": 5, "target": "6.1"}, {"goal": 6, "target": "6.99"}]},
           "jointly": ["99999"],
           "reports": [{"activity": 3, "voice": "government", "on": "2026",
            "by": {"kind": "office", "name": "A"}, "reported": "finished"}]}
         ]}
        """;

    assertThat(problems(broken))
        .extracting(it -> it.line() + " " + it.pointer() + " " + it.wrong())
        .containsExactlyInAnyOrder(
            "2 /plan MISSING_PROPERTY",
            "2 /plan/colour UNKNOWN_PROPERTY",
            "3 /plan/start NOT_A_DATE",
            "5 /commitments/0/content/end ENDS_BEFORE_IT_STARTS",
            "8 /commitments/0/content/activities/1/number REPEATED",
            "8 /commitments/0/content/activities/1/title EMPTY",
            "9 /commitments/0/content/sdg/0/target SDG_OF_ANOTHER_GOAL",
            "9 /commitments/0/content/sdg/1/target UNKNOWN_SDG",
            "10 /commitments/0/jointly/0 UNKNOWN_GOVERNMENT",
            "11 /commitments/0/reports/0/activity UNKNOWN_ACTIVITY",
            "12 /commitments/0/reports/0/reported UNKNOWN_WORD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "v": 1               | "v": 2                                      | OTHER_VERSION
          "tequio.plan"        | "otra.cosa"                                 | OTHER_FORMAT
          "08019"              | "8019"                                      | NOT_A_GOVERNMENT
          "08019"              | "08999"                                     | UNKNOWN_GOVERNMENT
          "08019"              | 8019                                        | OTHER_TYPE
          "code": "2026"       | "code": "Año 2026"                          | OTHER_SHAPE
          "code": "2026"       | "code": "2026", "code": "2027"              | NAMED_TWICE
          "title": "Plan"      | "title": "Pl\\u0000an"                      | UNREADABLE_CHARACTER
          "title": "Plan"      | "title": "Pl\\ud800an"                      | UNREADABLE_CHARACTER
          "title": "Plan"      | "title": "Plan", "start": "2023-02-30"      | NOT_A_DATE
          "title": "Plan"      | "title": "Plan", "start": {"blank": "no"}   | UNKNOWN_WORD
          "title": "Plan"      | "title": "Plan", "reportingSince": "2026"   | TRANSCRIBED_IS_NOT_REPORTED
          "title": "Plan"      | "title": "Plan", "jointly": ["08019"]       | REPEATED
          "title": "Plan"      | "title": "Plan", "sources": [{"title": "X", "url": "ftp://x.org"}] | NOT_AN_ADDRESS
          "title": "Plan"      | "title": {"words": "Plan"}                  | MISSING_PROPERTY
          "number": 1, "content" | "home": "19039", "number": 1, "content"   | FOREIGN_CONTENT
          "number": 1, "content": {"title": "Agua", | "jointly": []}, {"number": 7777}, {"content": {"title": "Agua", | NEITHER_CONTENT_NOR_NUMBER
          {"number": 1, "content" | {"home": "01", "number": 7777}, {"number": 1, "content" | UNKNOWN_COMMITMENT
          {"number": 1, "content" | {"number": 1, "content": {"title": "Otro"}}, {"number": 1, "content" | REPEATED
          {"number": 1, "content" | {"content": {"title": "Igual"}}, {"content": {"title": "Igual"}}, {"number": 1, "content" | SAME_TITLE
          "title": "Medir"     | "title": "Medir", "start": "2026-03", "end": "2026-02" | ENDS_BEFORE_IT_STARTS
          "title": "Agua"      | "title": "Agua", "indicators": [{"number": 1, "name": "L", "target": {"is": "range", "from": 5, "to": 4}}] | OUT_OF_RANGE
          "title": "Agua"      | "title": "Agua", "indicators": [{"number": 1, "name": "L", "target": {"is": "step", "place": 5, "of": 4, "word": "x"}}] | OUT_OF_RANGE
          "title": "Agua"      | "title": "Agua", "indicators": [{"number": 1, "name": "L", "target": {"is": "number", "value": 1e-99999}}] | TOO_PRECISE
          "title": "Agua"      | "title": "Agua", "indicators": [{"number": 1, "name": "L", "target": {"is": "number", "value": 1e99999}}] | OUT_OF_RANGE
          "title": "Agua"      | "title": "Agua", "sdg": [{"goal": 18}]      | OUT_OF_RANGE
          "title": "Agua"      | "title": "Agua", "coResponsible": [{"name": "—"}] | OTHER_SHAPE
          """)
  void each_way_of_being_wrong_has_its_words(
      String right, String wrong, ValidationErrorCode expected) {
    assertThat(PLAN).contains(right);
    var found =
        problems(
            PLAN.replaceFirst(
                java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong)));

    assertThat(found).extracting(ImportProblem::wrong).contains(expected);
    assertThat(found)
        .allSatisfy(it -> assertThat(it.say(texts())).isNotBlank().doesNotContain("{0}"));
  }

  @Test
  void the_type_that_belongs_somewhere_is_named_in_the_language_of_the_reader() {
    var problem = problems(PLAN.replace("\"08019\"", "8019")).getFirst();

    assertThat(problem.say(texts())).isEqualTo("Aquí va: texto.");
    assertThat(problem.say(new Texts(messages, java.util.Locale.ENGLISH, java.time.ZoneOffset.UTC)))
        .isEqualTo("Here belongs: text.");
  }

  @Test
  void a_refusal_needs_its_reason() {
    var refusal =
        """
        "content": {"title": "Agua"}, "verifications": [{"voice": "civil-society", "on": "2026",
          "by": {"kind": "organisation", "name": "V"}, "verdict": "not-accepted"}], "x": {
        """;
    assertThat(problems(PLAN.replace("\"content\": {\"title\": \"Agua\",", refusal)))
        .extracting(ImportProblem::wrong)
        .contains(ValidationErrorCode.NO_REASON_FOR_REFUSAL);
  }

  @Test
  void what_is_no_plan_at_all_is_told_in_one_sentence() {
    assertThat(only("").wrong()).isEqualTo(ValidationErrorCode.NOT_JSON);
    assertThat(only("hola").wrong()).isEqualTo(ValidationErrorCode.NOT_JSON);
    assertThat(only("[]").wrong()).isEqualTo(ValidationErrorCode.OTHER_FORMAT);
    assertThat(only("null").wrong()).isEqualTo(ValidationErrorCode.OTHER_FORMAT);
    assertThat(only("{}").wrong()).isEqualTo(ValidationErrorCode.OTHER_FORMAT);
    assertThat(only(PLAN + "}").wrong()).isEqualTo(ValidationErrorCode.NOT_JSON);
    assertThat(only(PLAN.substring(0, 120)).wrong()).isEqualTo(ValidationErrorCode.NOT_JSON);
    assertThat(only(PLAN.replace("[{", "[[{")).line()).isEqualTo(5);
    assertThat(only("[".repeat(100_000)).wrong()).isEqualTo(ValidationErrorCode.NOT_JSON);
  }

  @Test
  void another_encoding_is_told_with_the_line_it_begins_in() {
    var accented = PLAN.replace("Agua", "Mérida");

    assertThat(only(accented.getBytes(ISO_8859_1)).wrong()).isEqualTo(ValidationErrorCode.NOT_UTF8);
    assertThat(only(accented.getBytes(ISO_8859_1)).line()).isEqualTo(4);
    assertThat(only(PLAN.getBytes(UTF_16)).wrong()).isEqualTo(ValidationErrorCode.NOT_UTF8);
  }

  @Test
  void what_is_larger_than_any_plan_is_not_read() {
    assertThat(only(new byte[ReadPlanFile.MOST_BYTES + 1]).wrong())
        .isEqualTo(ValidationErrorCode.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({"plan", "commitments", "government", "v"})
  void wrong_shapes_anywhere_are_problems_and_never_a_crash(String property) {
    for (var shape : List.of("null", "[]", "{}", "\"x\"", "-1", "[[null]]", "{\"blank\": 1}")) {
      var tree = (tools.jackson.databind.node.ObjectNode) tequio.storage.Json.MAPPER.readTree(PLAN);
      tree.set(property, tequio.storage.Json.MAPPER.readTree(shape));
      if (!(property.equals("commitments") && shape.equals("[]"))) {
        assertThat(problems(tree.toString())).as(shape).isNotEmpty();
      }
    }
  }

  private Texts texts() {
    return new Texts(messages, Texts.SPANISH, java.time.ZoneOffset.UTC);
  }

  private ImportProblem only(String json) {
    return only(json.getBytes(UTF_8));
  }

  private ImportProblem only(byte[] file) {
    return switch (reader.read(file)) {
      case ParseResult.Bad(var problems) when problems.size() == 1 -> problems.getFirst();
      case ParseResult other -> throw new AssertionError(other);
    };
  }

  private List<ImportProblem> problems(String json) {
    return switch (reader.read(json.getBytes(UTF_8))) {
      case ParseResult.Bad(var problems) -> problems;
      case ParseResult.Good good -> throw new AssertionError("holds: " + good);
    };
  }
}
