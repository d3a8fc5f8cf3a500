package tequio.plan.commitment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tequio.plan.content.CommitmentContent;
import tequio.plan.kind.PlanSections;
import tequio.secretariat.rules.SecretariatRules;
import tequio.storage.Json;
import tequio.web.Drawing;
import tequio.web.Texts;

/** What a commitment may say is said by its page; a part that nobody draws would be lost. */
class EveryPartIsShownTest {

  /** Conditions and remarks draw nothing. */
  private static final Pattern SILENT =
      Pattern.compile("@(?:else)?if\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)|(?s)<%--.*?--%>");

  /** The templates that know a commitment's content by that name. */
  private static final Pattern KNOWS =
      Pattern.compile("@param CommitmentContent content\\b|var content = promise\\.content\\(\\)");

  @Test
  void every_part_of_a_commitment_is_drawn() throws IOException {
    var templates = read("src/main/java/tequio/plan/commitment");

    assertThat(Arrays.stream(CommitmentContent.class.getRecordComponents()))
        .extracting(RecordComponent::getName)
        .filteredOn(part -> !isDrawn(part, templates) && !PlanSections.FURTHER.containsKey(part))
        .isEmpty();
    assertThat(templates).contains("further(t = t, content = content, components = further");
  }

  @Test
  void a_part_without_a_line_of_its_own_is_drawn_under_its_label() {
    var content =
        Json.MAPPER.readValue(
            "{\"title\": \"Reglas\", \"agreement\": \"Acuerdo 5\"}", SecretariatRules.class);

    assertThat(further(content, false))
        .contains("Acuerdo que las aprobó", "Acuerdo 5")
        .doesNotContain("Vigentes desde");
    assertThat(further(content, true)).contains("Vigentes desde").doesNotContain("Acuerdo");
  }

  private static String further(Record content, boolean missing) {
    var html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render(
            "tequio/plan/commitment/further.jte",
            Map.of(
                "t",
                Drawing.texts(Texts.SPANISH),
                "content",
                content,
                "components",
                List.of("inForceSince", "agreement"),
                "missing",
                missing),
            html);
    return html.toString();
  }

  @Test
  void a_part_that_only_a_condition_or_something_else_names_is_not_drawn() {
    assertThat(
            isDrawn("end", "@if(content.end().isKnown())x@endif ${other.end()} ${content.ends()}"))
        .isFalse();
    assertThat(isDrawn("end", "<%-- ${content.end()} --%>")).isFalse();
    assertThat(isDrawn("end", "@if(a.b(c()))${content.end()}@endif")).isTrue();
  }

  private static boolean isDrawn(String part, String templates) {
    var drawn = SILENT.matcher(templates).replaceAll("");
    return Pattern.compile("\\bcontent\\." + part + "\\(\\)").matcher(drawn).find();
  }

  private static String read(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".jte"))
          .map(EveryPartIsShownTest::text)
          .filter(template -> KNOWS.matcher(template).find())
          .collect(joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
