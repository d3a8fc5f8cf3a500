package tequio.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tequio.Tree;

/** What is shipped is what runs: nothing that tests, measures or is no longer used comes along. */
class ShippedJarsTest {

  /** Written by the build: the libraries of the program, without those of the tests. */
  private static final Path SHIPPED = Tree.ROOT.resolve("target/shipped-jars");

  private static final List<String> NOT_SHIPPED =
      List.of(
          "archunit",
          "spring-modulith-core",
          "spring-data-",
          "hibernate-validator",
          "snakeyaml",
          "jackson-dataformat-yaml",
          "junit",
          "mockito");

  @Test
  void no_library_of_tests_and_none_that_nobody_uses_comes_along() throws Exception {
    assumeThat(SHIPPED).as("written by Maven").exists();

    assertThat(shipped())
        .noneMatch(jar -> NOT_SHIPPED.stream().anyMatch(jar::startsWith))
        .anyMatch(jar -> jar.startsWith("spring-webmvc"));
  }

  @Test
  void each_library_comes_once() throws Exception {
    assumeThat(SHIPPED).as("written by Maven").exists();

    assertThat(shipped().map(jar -> jar.replaceFirst("-[0-9].*", "")).toList())
        .doesNotHaveDuplicates();
  }

  /** It writes rows past the record's rules. */
  @Test
  void what_measures_is_a_jar_of_its_own() {
    var build = Tree.read(Path.of("pom.xml"));

    assertThat(build).contains("<exclude>tequio/bench/**</exclude>");
    assertThat(Tree.read(Path.of("src/main/sh/test.sh"))).contains("tequio/bench/");
  }

  private static Stream<String> shipped() throws Exception {
    return Arrays.stream(Files.readString(SHIPPED).strip().split(File.pathSeparator))
        .map(jar -> Path.of(jar).getFileName().toString());
  }
}
