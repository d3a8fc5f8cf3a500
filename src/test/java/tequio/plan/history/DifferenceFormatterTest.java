package tequio.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tequio.demo.VillaTequioTest;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.publishing.difference.Difference.Step;
import tequio.publishing.difference.DifferenceSentences;
import tequio.publishing.difference.Sentence;
import tequio.storage.Json;
import tequio.web.Drawing;
import tequio.web.Texts;

class DifferenceFormatterTest {

  /** They say which thing it is: where they differ, it is another thing. */
  static final Set<String> IDENTITIES =
      Set.of("Activity.number", "Indicator.number", "Listing.number", "PlanContent.code");

  static final Texts SPANISH = Drawing.texts(Texts.SPANISH);
  static final Texts ENGLISH = Drawing.texts(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"end\": \"2026-03\" | \"end\": \"2026-06\""
            + " | La fecha de término del compromiso pasó de marzo de 2026 a junio de 2026.",
        "\"topic\": \"Agua\" | \"topic\": \"Drenaje\" | El tema pasó de «Agua» a «Drenaje».",
        "\"topic\": \"Agua\" | \"topic\": {\"blank\": \"not-applicable\"}"
            + " | Sobre el tema, antes se leía «Agua»; ahora se lee «No aplica».",
        "\"x\": 0 | \"products\": [\"Mapa\", \"Padrón\"]"
            + " | Sobre los productos esperados, antes se leía «No visto en las fuentes»;"
            + " ahora se lee «Mapa; Padrón».",
        "\"products\": [\"Mapa\"] | \"products\": [\"Mapa\", \"Padrón\"]"
            + " | Se agregó a los productos esperados: «Padrón».",
        "\"products\": [\"Mapa\"] | \"products\": []"
            + " | Se quitó de los productos esperados: «Mapa».",
        "\"values\": [\"accountability\"] | \"values\": [\"civic-participation\"]"
            + " | En los valores de gobierno abierto, «Rendición de cuentas» pasó a ser"
            + " «Participación ciudadana».",
        "\"activities\": [{\"number\": 3, \"title\": \"Medir\", \"end\": \"2026-03\"}]"
            + " | \"activities\": [{\"number\": 3, \"title\": \"Medir\", \"end\": \"2026-06\"}]"
            + " | La fecha de término de la actividad 3 pasó de marzo de 2026 a junio de 2026.",
        "\"activities\": [] | \"activities\": [{\"number\": 3, \"title\": \"Medir\"}]"
            + " | Se agregó la actividad 3: «Medir».",
        "\"indicators\": [{\"number\": 1, \"name\": \"Fugas\","
            + " \"target\": {\"is\": \"number\", \"value\": 120}}]"
            + " | \"indicators\": [{\"number\": 1, \"name\": \"Fugas\","
            + " \"target\": {\"is\": \"range\", \"from\": 80, \"to\": 90}}]"
            + " | La meta del indicador 1 pasó de «120» a «80 a 90».",
        "\"topic\": \"Agua\" | \"topic\": {\"words\": \"Agua\", \"lang\": \"en\"}"
            + " | Sobre el tema, se corrigió el idioma, la traducción o un detalle;"
            + " las palabras son las mismas.",
        "\"sources\": [{\"title\": \"Acta\", \"url\": \"https://a.mx/1\"}]"
            + " | \"sources\": [{\"title\": \"Acta\", \"url\": \"https://a.mx/2\"}]"
            + " | En las fuentes, la dirección de «Acta» pasó de https://a.mx/1 a https://a.mx/2.",
        "\"sources\": [{\"title\": \"Acta\"}] | \"sources\": [{\"title\": \"Acta\", \"copy\":"
            + " \"0000000000000000000000000000000000000000000000000000000000000000\"}]"
            + " | En las fuentes, cambió la copia que se guarda de «Acta»."
      })
  void a_difference_is_a_plain_sentence(String before, String after, String sentence) {
    var said = PlanSentences.of(PlanComparison.of(content(before), content(after)), SPANISH);

    assertThat(said).extracting(Sentence::words).containsExactly(sentence);
  }

  @Test
  void long_wordings_are_one_marked_text() {
    var before = "Que las nueve colonias del norte sepan qué día llega el agua a su casa";
    var said =
        PlanSentences.of(
            PlanComparison.of(
                content("\"objective\": \"%s\"".formatted(before)),
                content("\"objective\": \"%s\"".formatted(before.replace("nueve", "doce")))),
            SPANISH);

    assertThat(said).hasSize(1);
    assertThat(said.getFirst().words()).isEqualTo("Cambió lo que se lee en el objetivo:");
    assertThat(said.getFirst().marked().orElseThrow().stretches()).hasSize(4);
  }

  @Test
  void every_detail_of_a_version_has_words_in_both_languages() {
    var wordless = new TreeSet<String>();
    for (var step : details()) {
      for (var t : List.of(SPANISH, ENGLISH)) {
        var words = DifferenceSentences.path(step);
        if (!t.has("detail." + words) && !t.has("label." + words)) {
          wordless.add(t.lang() + " detail." + words);
        }
      }
    }
    assertThat(details()).hasSizeGreaterThan(50);
    assertThat(wordless).isEmpty();
  }

  @Test
  void every_record_inside_a_version_can_be_said() {
    var villa = VillaTequioTest.read();
    var values = new ArrayList<Object>();
    villa.commitments().forEach(it -> gather(it.content().orElseThrow(), values));
    gather(villa.plan(), values);
    var outside =
        content(
            "\"identifiers\": [{\"code\": \"MX1\", \"inferred\": true}], \"evaluations\":"
                + " [{\"findings\": [{\"aspect\": \"Avance\", \"words\": \"Limitado\"}]}]");
    gather(outside, values);

    assertThat(values)
        .allSatisfy(it -> assertThat(new PlanValueFormatter(SPANISH).words(it)).isNotBlank());
    var met = new TreeSet<String>();
    values.forEach(it -> met.add(it.getClass().getSimpleName()));
    assertThat(met).containsAll(wholes());
  }

  @Test
  void a_list_without_items_says_so() {
    assertThat(new PlanValueFormatter(SPANISH).words(List.of())).isEqualTo("Ninguno");
    assertThat(new PlanValueFormatter(ENGLISH).words(new PartialDate("2026-03")))
        .isEqualTo("March 2026");
  }

  /** Every component that can differ, of everything that is looked into. */
  private static List<Step.Component> details() {
    var all = new ArrayList<Step.Component>();
    for (var type : PlanComparison.LOOKED_INTO) {
      for (var part : type.getRecordComponents()) {
        if (!IDENTITIES.contains(type.getSimpleName() + "." + part.getName())) {
          all.add(new Step.Component(type.getSimpleName(), part.getName()));
        }
      }
    }
    all.add(new Step.Component(CommitmentVersion.class.getSimpleName(), "jointly"));
    all.add(new Step.Component(PlanVersion.class.getSimpleName(), "commitments"));
    return all;
  }

  /** The records a version holds that are said whole. */
  private static Set<String> wholes() {
    var names = new TreeSet<String>();
    for (var type : PlanComparison.LOOKED_INTO) {
      Arrays.stream(type.getRecordComponents())
          .map(DifferenceFormatterTest::inside)
          .filter(Class::isRecord)
          .filter(it -> it != GovernmentKey.class)
          .filter(it -> !PlanComparison.LOOKED_INTO.contains(it))
          .forEach(it -> names.add(it.getSimpleName()));
    }
    assertThat(names).contains("Text", "PartialDate", "ResponsibleOffice", "Milestone", "Source");
    return names;
  }

  /** The type of what lies inside: of {@code Known<List<Party>>}, a party. */
  private static Class<?> inside(RecordComponent part) {
    Type type = part.getGenericType();
    while (type instanceof ParameterizedType outer) {
      type = outer.getActualTypeArguments()[0];
    }
    return (Class<?>) type;
  }

  private static void gather(Record record, List<Object> values) {
    for (var part : record.getClass().getRecordComponents()) {
      try {
        put(part.getAccessor().invoke(record), values);
      } catch (ReflectiveOperationException unreadable) {
        throw new AssertionError(unreadable);
      }
    }
  }

  private static void put(Object value, List<Object> values) {
    switch (value) {
      case Known<?> known -> known.find().ifPresent(it -> put(it, values));
      case List<?> items -> items.forEach(it -> put(it, values));
      case GovernmentKey key -> {}
      case Text text -> values.add(text);
      case Record record when PlanComparison.LOOKED_INTO.contains(record.getClass()) ->
          gather(record, values);
      default -> values.add(value);
    }
  }

  private static CommitmentContent content(String properties) {
    return Json.MAPPER.readValue(
        "{\"title\": \"Agua\"%s}"
            .formatted(properties.startsWith("\"x\"") ? "" : ", " + properties),
        CommitmentContent.class);
  }
}
