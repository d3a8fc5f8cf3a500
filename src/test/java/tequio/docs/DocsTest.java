package tequio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tequio.Tree;

/** Documents name what is there: files, commands and types. */
class DocsTest {

  static final Pattern LINK =
      Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)|<img[^>]*src=\"([^\"]+)\"");
  static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  static final Pattern PATH = Pattern.compile("\\.{0,2}\\w[\\w.-]*(/[\\w.-]+)+/?");
  static final Pattern FILE =
      Pattern.compile("[\\w-]+\\.(java|jte|md|css|sql|xml|properties|csv|json|sh|png|svg)");
  static final Pattern TYPE = Pattern.compile("([A-Z][a-z0-9]+)+(\\.[A-Z][a-z]\\w+)*");

  /** What a path in a document may be meant from. */
  static final List<String> BASES =
      List.of("", "src/main/java/tequio", "src/test/java/tequio", "src/main/resources");

  @Test
  void every_path_in_a_document_exists() {
    var missing = new TreeSet<String>();
    for (var document : documents()) {
      pathsIn(document)
          .filter(path -> !exists(document, path))
          .forEach(path -> missing.add(document + ": " + path));
    }
    assertThat(missing).isEmpty();
  }

  /** Words written like types in the glossary and the decisions are types of the program. */
  @Test
  void every_type_in_a_document_exists() {
    var types = compiledTypes();
    var missing = new TreeSet<String>();
    for (var document : documents()) {
      matches(CODE, Tree.read(document), 1)
          .filter(word -> TYPE.matcher(word).matches())
          .filter(word -> !types.contains(word) && !FOREIGN.contains(word))
          .forEach(word -> missing.add(document + ": " + word));
    }
    assertThat(missing).isEmpty();
  }

  /** Types of others that documents speak of. */
  static final Set<String> FOREIGN =
      Set.of(
          "Clock",
          "Service",
          "Manager",
          "Helper",
          "Util",
          "Impl",
          "Dto",
          "Abstract",
          "Optional",
          "BigDecimal");

  static final Pattern COMMAND = Pattern.compile("\\./tequio ([a-z]+(?: [a-z]+)?)");

  static final Path HELP = Path.of("src/main/java/tequio/commands/help.txt");

  /** What the launcher answers to {@code help} is the list of commands there are. */
  @Test
  void every_command_in_a_document_exists() {
    var help = Tree.read(HELP);
    var unknown = new TreeSet<String>();
    for (var document : documents()) {
      matches(CODE_OR_BLOCK, Tree.read(document), 0)
          .flatMap(code -> matches(COMMAND, code, 1))
          .filter(command -> !help.contains(command) && !help.contains(command.split(" ")[0] + " "))
          .forEach(command -> unknown.add(document + ": " + command));
    }
    assertThat(unknown).isEmpty();
  }

  static final Pattern CODE_OR_BLOCK = Pattern.compile("(?s)```.*?```|`[^`\\n]+`");

  static List<Path> documents() {
    return Tree.files(".md");
  }

  static Stream<String> matches(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(found -> found.group(group));
  }

  private static Set<String> compiledTypes() {
    var types = new HashSet<String>();
    for (var folder : List.of("target/classes/tequio", "target/test-classes/tequio")) {
      try (var files = Files.walk(Tree.ROOT.resolve(folder))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class"))
            .forEach(name -> types.addAll(namesOf(name.replace(".class", ""))));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return types;
  }

  private static List<String> namesOf(String name) {
    var parts = name.split("\\$");
    return List.of(name.replace('$', '.'), parts[parts.length - 1]);
  }

  private static Stream<String> pathsIn(Path document) {
    var text = Tree.read(document);
    var links =
        LINK.matcher(text)
            .results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .filter(target -> !target.contains(":"));
    var code =
        matches(CODE, text, 1)
            .flatMap(words -> Arrays.stream(words.split("\\s+")))
            .filter(DocsTest::looksLikePath);
    return Stream.concat(links, code);
  }

  private static boolean looksLikePath(String word) {
    return FILE.matcher(word).matches()
        || (PATH.matcher(word).matches() && !MEDIA_TYPE.matcher(word).matches());
  }

  static final Pattern MEDIA_TYPE = Pattern.compile("(text|application|image)/[\\w.+-]+");

  private static boolean exists(Path document, String path) {
    if (FILE.matcher(path).matches()
        && Tree.files().stream().anyMatch(file -> file.endsWith(path))) {
      return true;
    }
    var folder = Tree.ROOT.resolve(document).getParent();
    return Stream.concat(Stream.of(folder), BASES.stream().map(Tree.ROOT::resolve))
        .anyMatch(base -> Files.exists(base.resolve(path)));
  }
}
