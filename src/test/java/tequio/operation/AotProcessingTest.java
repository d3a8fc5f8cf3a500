package tequio.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.commands.AotProcessing;

/** What the launcher does after each build, in processes of their own. */
@Tag("whole")
class AotProcessingTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  @TempDir Path folder;

  @Test
  void spring_generates_sources_that_compile() throws Exception {
    var classes = Files.createDirectories(folder.resolve("classes"));
    var sources = Files.createDirectories(folder.resolve("sources"));
    run(
        "java",
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-cp",
            path(classes),
            "org.springframework.boot.SpringApplicationAotProcessor",
            AotProcessing.class.getName(),
            sources.toString(),
            classes.toString(),
            classes.toString(),
            "tequio",
            "tequio"));

    var compile = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
    compile.addAll(List.of("-cp", path(classes)));
    try (var files = Files.walk(sources)) {
      files.filter(it -> it.toString().endsWith(".java")).forEach(it -> compile.add(it.toString()));
    }
    run("javac", compile);

    assertThat(
            classes.resolve("tequio/commands/AotProcessing__ApplicationContextInitializer.class"))
        .exists();
    assertThat(classes.resolve("tequio/demo/LoadDemo__BeanDefinitions.class"))
        .as("the demonstration and an installation start with the same beans")
        .exists();
  }

  /** Which beans there are is decided at the build: a setting of an installation comes too late. */
  @Test
  void no_bean_depends_on_what_an_installation_sets() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var conditions =
          files
              .filter(it -> it.toString().endsWith(".java"))
              .flatMap(it -> read(it).lines())
              .filter(it -> it.startsWith("@ConditionalOn") || it.startsWith("  @ConditionalOn"))
              .map(String::strip);

      assertThat(conditions)
          .isNotEmpty()
          .allMatch(
              Set.of(
                      "@ConditionalOnWebApplication",
                      "@ConditionalOnProperty(\"tequio.jobs\")",
                      "@ConditionalOnProperty(\"tequio.first-key\")")
                  ::contains);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String path(Path classes) {
    return classes + ":" + System.getProperty("java.class.path");
  }

  private void run(String program, List<String> arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(JAVA.resolve(program).toString()));
    command.addAll(arguments);
    var said = folder.resolve(program + ".log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(said, UTF_8)).isZero();
  }
}
