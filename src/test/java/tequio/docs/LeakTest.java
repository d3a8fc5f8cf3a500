package tequio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tequio.Tree;

/** The project names no path of the machine it was written on, and no place packages come from. */
class LeakTest {

  static final Pattern PATH_OF_A_MACHINE =
      Pattern.compile(
          Stream.of(
                      Tree.ROOT.getParent() + "/",
                      System.getProperty("user.home") + "/",
                      System.getProperty("java.io.tmpdir") + "/bash")
                  .map(Pattern::quote)
                  .reduce("(?<![\\w.-])/(home|Users|root)/[a-z]", (one, two) -> one + "|" + two)
              + "|[A-Z]:\\\\{1,2}Users");

  static final Pattern REGISTRY =
      Pattern.compile(
          "https?://([\\w-]+\\.)*(" + "repo1?|registry|deb|central|mirror|artifactory|nexus)[.:]");

  @Test
  void no_file_names_a_path_of_a_machine() {
    assertThat(linesWith(PATH_OF_A_MACHINE)).isEmpty();
  }

  @Test
  void no_file_names_the_address_of_a_registry() {
    assertThat(linesWith(REGISTRY)).isEmpty();
  }

  private static TreeSet<String> linesWith(Pattern leak) {
    var leaks = new TreeSet<String>();
    for (Path file : Tree.files()) {
      Tree.findText(file).stream()
          .flatMap(String::lines)
          .filter(line -> leak.matcher(line).find())
          .forEach(line -> leaks.add(file + ": " + line.strip()));
    }
    return leaks;
  }
}
