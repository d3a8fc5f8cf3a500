package tequio.assessment.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.assessment.catalogue.InstrumentReader.Reading;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.scoring.Scorer;
import tequio.storage.Json;

/** A file of an instrument is read whole, or every fault is told at its place. */
class InstrumentReaderTest {

  static final Path SCHEMA =
      Path.of("src/main/java/tequio/assessment/catalogue/instrument-v1.schema.json");

  static final String GOOD =
      """
      {
        "format": "tequio.instrument",
        "v": 1,
        "code": "prueba",
        "version": 1,
        "name": "Prueba",
        "summary": "Una prueba.",
        "purpose": "template",
        "origin": {"gaps": ["Todo."]},
        "respondents": ["government"],
        "blanks": {"notSeen": "unknown", "notApplicable": "excluded", "notReviewed": "unknown"},
        "scoring": {"is": "count"},
        "sections": [
          {"code": "una", "name": "Una", "criteria": [
            {"code": "c1", "name": "Uno", "questions": [
              {"code": "p1", "text": "¿Sí?", "scale": {"is": "yes-no"}},
              {"code": "p2", "text": "¿Cuál?", "scale": {"is": "choice", "options": [
                {"code": "a", "word": "A"}, {"code": "b", "word": "B"}]},
               "conditions": [{"question": "p1", "in": ["yes"]}]}
            ]}
          ]}
        ]
      }
      """;

  @Test
  void what_is_left_out_is_unknown_or_empty() {
    var criterion = good(GOOD).criteria().findFirst().orElseThrow();

    assertThat(criterion.weight().isKnown()).isFalse();
    assertThat(criterion.advice()).isEmpty();
    assertThat(good(GOOD).judges()).isEmpty();
  }

  @Test
  void every_fault_of_shape_is_told_at_its_place() {
    var broken =
        GOOD.replace("\"version\": 1", "\"version\": \"una\"")
            .replace("\"template\"", "\"juego\"")
            .replace("\"name\": \"Prueba\"", "\"nombre\": \"Prueba\"")
            .replace("\"yes-no\"", "\"quizas\"");

    assertThat(problems(broken))
        .extracting(InstrumentProblem::line, InstrumentProblem::pointer, InstrumentProblem::fault)
        .containsExactlyInAnyOrder(
            tuple(1, "", InstrumentFault.MISSING_PROPERTY),
            tuple(5, "/" + "version", InstrumentFault.OTHER_TYPE),
            tuple(6, "/nombre", InstrumentFault.UNKNOWN_PROPERTY),
            tuple(8, "/purpose", InstrumentFault.UNKNOWN_WORD),
            tuple(16, "/sections/0/criteria/0/questions/0/scale/is", InstrumentFault.UNKNOWN_WORD));
  }

  @Test
  void every_broken_rule_is_told_at_its_place() {
    var broken =
        GOOD.replace("\"code\": \"c1\"", "\"code\": \"C 1\", \"weight\": 0")
            .replace("\"code\": \"b\"", "\"code\": \"a\"")
            .replace("\"in\": [\"yes\"]", "\"in\": [\"tal vez\"]")
            .replace("\"version\": 1", "\"version\": 2");

    assertThat(problems(broken))
        .extracting(InstrumentProblem::fault)
        .containsExactlyInAnyOrder(
            InstrumentFault.CHANGES_NEEDED,
            InstrumentFault.NOT_A_CODE,
            InstrumentFault.NOT_POSITIVE,
            InstrumentFault.USED_TWICE,
            InstrumentFault.NO_SUCH_ANSWER);
  }

  @Test
  void a_condition_on_a_question_that_counts_elsewhere_is_refused() {
    var broken =
        GOOD.replace(
            "      ]}\n",
            "      ]},\n            {\"code\": \"c2\", \"name\": \"Dos\", \"questions\": ["
                + "{\"code\": \"p3\", \"text\": \"¿Y?\", \"scale\": {\"is\": \"yes-no\"},"
                + " \"conditions\": [{\"question\": \"p1\", \"in\": [\"no\"]}]}]}\n");

    assertThat(problems(broken))
        .extracting(InstrumentProblem::fault)
        .containsExactly(InstrumentFault.CONDITION_CHANGES_SCORE);
  }

  @Test
  void what_is_no_instrument_is_refused_whole() {
    assertThat(problems("{"))
        .extracting(InstrumentProblem::fault)
        .containsExactly(InstrumentFault.NOT_JSON);
    assertThat(problems("{\"format\": \"x\"}"))
        .extracting(InstrumentProblem::fault)
        .containsExactly(InstrumentFault.OTHER_FORMAT);
    assertThat(problems("{\"a\": 1, \"a\": 2}"))
        .extracting(InstrumentProblem::fault)
        .containsExactly(InstrumentFault.NAMED_TWICE);
    assertThat(InstrumentReader.read(new byte[] {(byte) 0xC3})).isInstanceOf(Reading.Bad.class);
  }

  @Test
  void an_instrument_written_again_is_the_same() {
    var instrument = good(GOOD);
    var again = good(Json.MAPPER.writeValueAsString(instrument));

    assertThat(again).isEqualTo(instrument);
    assertThat(Instruments.fingerprint(again)).isEqualTo(Instruments.fingerprint(instrument));
  }

  @Test
  void the_schema_follows_from_the_record() throws IOException {
    var follows = InstrumentSchema.write();
    if (Boolean.getBoolean("tequio.write-schemas")) {
      Files.writeString(SCHEMA, follows);
    }
    assertThat(Files.readString(SCHEMA)).isEqualTo(follows);
  }

  @Test
  void all_instruments_that_come_along_hold() throws IOException {
    var packed = LoadInstrumentsRunner.packed();

    assertThat(packed).hasSizeGreaterThanOrEqualTo(14);
    for (var instrument : packed) {
      assertThat(instrument.origin().gaps()).as(instrument.code()).isNotEmpty();
      assertThat(new Scorer(instrument).score(java.util.Map.of()).achieved().done()).isZero();
    }
  }

  @Test
  void weights_and_numbers_are_those_of_the_sources() throws IOException {
    var twelve = packed("doce-criterios");
    assertThat(twelve.criteria().map(it -> it.weight().find().orElseThrow().intValue()).toList())
        .hasSize(12)
        .satisfies(it -> assertThat(it.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100));
    assertThat(packed("aidh-2016").criteria()).hasSize(25);
    assertThat(packed("aidh-2016").sections()).hasSize(7);
    assertThat(packed("aidh-2016").criteria()).noneMatch(it -> it.weight().isKnown());
    assertThat(packed("cimtra-municipal").criteria()).hasSize(45);
    assertThat(packed("cimtra-municipal").sections()).hasSize(9);
    assertThat(packed("siete-condiciones").criteria()).hasSize(7);
    assertThat(packed("autoexamen-rapido").criteria()).hasSize(8);
  }

  private static Instrument packed(String code) throws IOException {
    return LoadInstrumentsRunner.packed().stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Instrument good(String json) {
    return switch (InstrumentReader.read(json.getBytes(UTF_8))) {
      case Reading.Good(var instrument) -> instrument;
      case Reading.Bad(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<InstrumentProblem> problems(String json) {
    return switch (InstrumentReader.read(json.getBytes(UTF_8))) {
      case Reading.Good(var instrument) -> List.of();
      case Reading.Bad(var problems) -> problems;
    };
  }
}
