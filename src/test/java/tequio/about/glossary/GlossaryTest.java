package tequio.about.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;
import tequio.web.Texts;

/** The glossary that people read, the one that programmers read and the code say the same. */
class GlossaryTest {

  static final Path WORDS = Path.of("src/main/java/tequio/about/glossary");

  @Test
  void every_word_of_the_code_means_something_in_the_code() throws IOException {
    var types = types();
    var strangers = new TreeSet<String>();
    for (var term : GlossaryTerm.values()) {
      term.code().filter(code -> !exists(code, types)).ifPresent(strangers::add);
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void the_document_is_drawn_from_the_same_list() throws IOException {
    var drawn = draw(words("messages.properties"), words("messages_en.properties"));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/GLOSSARY.md"), drawn);

    assertThat(Files.readString(Path.of("GLOSSARY.md")))
        .as("GLOSSARY.md; the new one lies in target/GLOSSARY.md")
        .isEqualTo(drawn);
  }

  private static String draw(Properties spanish, Properties english) {
    var document =
        new StringBuilder(
            """
            # Glossary: legal term, English word, name in the code

            Drawn from `about/glossary/GlossaryTerm.java` and its messages; the page `/glosario` shows the same list.

            | español | English | code | meaning |
            |---|---|---|---|
            """);
    Stream.of(GlossaryTerm.values())
        .map(term -> line(term, spanish, english))
        .sorted()
        .forEach(document::append);
    return document.toString();
  }

  private static String line(GlossaryTerm term, Properties spanish, Properties english) {
    var key = Texts.key(term);
    var code = term.code().map(it -> "`" + it + "`").orElse("none yet");
    return "| %s | %s | %s | %s |%n"
        .formatted(
            spanish.getProperty(key),
            english.getProperty(key),
            code,
            english.getProperty(key + ".meaning"));
  }

  private static List<? extends Class<?>> types() throws IOException {
    var classes = Path.of("target/classes");
    try (var files = Files.walk(classes.resolve("tequio"))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .map(name -> ClassUtils.resolveClassName(name, null))
          .toList();
    }
  }

  private static boolean exists(String code, List<? extends Class<?>> types) {
    return types.stream().anyMatch(type -> isOrHas(type, code));
  }

  /** A type by its name, or a component or constant of one. */
  private static boolean isOrHas(Class<?> type, String code) {
    var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    return name.equals(code)
        || (code.startsWith(name + ".")
            && Arrays.stream(type.getDeclaredFields())
                .anyMatch(part -> code.equals(name + "." + part.getName())));
  }

  private static Properties words(String bundle) throws IOException {
    var words = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS.resolve(bundle))) {
      words.load(reader);
    }
    return words;
  }
}
