package tequio;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** The decision about dependencies shows what the modules declare. */
class ModuleTableTest {

  static final Path DECISION = Path.of("decisions/0006-allowed-dependencies.md");
  static final Pattern TABLE = Pattern.compile("(?s)\\| module \\|.*?\\n\\n");
  static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");

  @Test
  void the_decision_shows_what_modules_declare() throws IOException {
    var drawn = TABLE.matcher(Tree.read(DECISION)).replaceFirst(table() + "\n");
    var proposal = Path.of("target").resolve(DECISION.getFileName());
    Files.writeString(proposal, drawn);

    assertThat(Tree.read(DECISION))
        .as("%s; the new one is %s", DECISION, proposal)
        .isEqualTo(drawn);
  }

  private static String table() {
    return "| module | what it is | may use |\n|---|---|---|\n"
        + modules().map(ModuleTableTest::line).collect(joining());
  }

  private static Stream<Path> modules() {
    return Tree.files("package-info.java").stream()
        .filter(file -> file.startsWith("src/main/java/tequio") && file.getNameCount() == 6);
  }

  private static String line(Path file) {
    var module = file.getName(4).toString();
    var uses =
        declared(module).stream()
            .sorted()
            .map(name -> "`" + spaced(name) + "`")
            .collect(joining(" "));
    return "| `%s` | %s | %s |\n"
        .formatted(module, sentence(file), uses.isEmpty() ? "nothing" : uses);
  }

  private static String spaced(String name) {
    return name.replaceAll("\\s*::\\s*", " :: ");
  }

  private static String sentence(Path file) {
    var comment = SENTENCE.matcher(Tree.read(file));
    return comment.find() ? comment.group(1).replaceAll("\\s*\\n\\s*\\*", "").strip() : "";
  }

  private static List<String> declared(String module) {
    try {
      var declaration =
          Class.forName("tequio." + module + ".package-info")
              .getAnnotation(ApplicationModule.class);
      return List.of(declaration.allowedDependencies());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
