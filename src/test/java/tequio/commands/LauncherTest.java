package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The launcher script in a folder where nothing is built and no JDK is in sight. */
class LauncherTest {

  private static final Path HELP = Path.of("src/main/java/tequio/commands/help.txt");

  @TempDir Path clone;

  /** What a run ended with and said. */
  record Ended(int code, String said) {}

  @BeforeEach
  void copy() throws IOException {
    Files.createDirectories(clone.resolve(HELP).getParent());
    Files.copy(HELP, clone.resolve(HELP));
    Files.copy(Path.of("tequio"), clone.resolve("tequio"));
  }

  @Test
  void help_answers_without_a_build() throws Exception {
    var ended = run("help");

    assertThat(ended.code()).isZero();
    assertThat(ended.said()).isEqualTo(Files.readString(HELP));
    assertThat(clone.resolve("target")).doesNotExist();
  }

  @Test
  void no_words_ask_for_help() throws Exception {
    assertThat(run()).isEqualTo(run("help"));
  }

  @Test
  void an_unknown_command_is_refused_without_a_build() throws Exception {
    var ended = run("sevre");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.said()).hasLineCount(1).contains("«sevre»");
    assertThat(clone.resolve("target")).doesNotExist();
  }

  /** As after {@code git pull} of a version that moved a migration. */
  @Test
  void a_build_packs_nothing_that_an_earlier_version_left() throws Exception {
    build();
    Path left = clone.resolve("target/classes/tequio/V1__moved.sql");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "select 1");
    Files.setLastModifiedTime(clone.resolve("target/app/built"), FileTime.from(Instant.EPOCH));
    tool("mvn", "ls target/classes/tequio >seen 2>&1");

    run("serve");

    assertThat(Files.readString(clone.resolve("seen"))).doesNotContain("V1__moved.sql");
  }

  /** A cache of another place, jar or JDK ends the program or is useless: it is made again. */
  @Test
  void a_cache_for_faster_starts_holds_for_one_place_one_jar_and_one_jdk() throws Exception {
    build();
    Path made = wanted(run("serve"));
    Files.writeString(made, "cache");
    assertThat(run("serve").said()).contains("-XX:AOTCache=" + made);

    Path elsewhere = clone.resolveSibling(clone.getFileName() + "-moved");
    Files.move(clone, elsewhere);
    clone = elsewhere;
    try {
      Path moved = wanted(run("serve"));
      assertThat(moved.getFileName()).isNotEqualTo(made.getFileName());
      assertThat(elsewhere.resolve("target/app").resolve(made.getFileName())).doesNotExist();

      Files.writeString(moved, "cache");
      Files.setLastModifiedTime(
          elsewhere.resolve("target/app/tequio.jar"), FileTime.from(Instant.EPOCH));
      Path changed = wanted(run("serve"));
      assertThat(changed).isNotEqualTo(moved);

      Files.writeString(changed, "cache");
      Files.writeString(elsewhere.resolve("jdk/release"), release("25.0.9"));
      assertThat(wanted(run("serve"))).isNotEqualTo(changed);
    } finally {
      FileSystemUtils.deleteRecursively(elsewhere);
    }
  }

  /** Where the program is asked to make its cache. */
  private static Path wanted(Ended ended) {
    var option = Pattern.compile("-Dtequio\\.aot=(\\S+)").matcher(ended.said());
    assertThat(option.find()).as(ended.said()).isTrue();
    assertThat(ended.said()).doesNotContain("-XX:AOTCache=");
    return Path.of(option.group(1));
  }

  /** As if everything were built, with a JDK that only says what it is told. */
  private void build() throws IOException {
    Path jdk = clone.resolve("jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), release("25.0.1"));
    for (String tool : List.of("java", "javac")) {
      tool(tool, "echo \"$@\"");
    }
    Files.writeString(clone.resolve("pom.xml"), "<project/>");
    Files.createDirectories(clone.resolve("target/app/lib"));
    for (String file : List.of("tequio.jar", "lib/some.jar", "built")) {
      Files.writeString(clone.resolve("target/app").resolve(file), file);
    }
  }

  private void tool(String name, String does) throws IOException {
    Path file =
        Files.writeString(clone.resolve("jdk/bin").resolve(name), "#!/bin/sh\n" + does + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static String release(String version) {
    return "JAVA_VERSION=\"25\"\nJAVA_RUNTIME_VERSION=\"" + version + "+1\"\n";
  }

  private Ended run(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("bash", clone.resolve("tequio").toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", clone.resolve("jdk/bin") + ":/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", clone.resolve("jdk").toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
