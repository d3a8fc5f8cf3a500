package tequio.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tequio.commands.Installation.end;
import static tequio.commands.Installation.exit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tequio.Tree;
import tequio.commands.Installation;

/**
 * What the guide for operators says to type is carried out where any machine can: the commands of
 * the program in a folder instead of on a server, the files of systemd and nginx by their own
 * checks. What needs the system's accounts is only read by a shell, in {@link OperationsGuideTest}.
 */
@Tag("slow")
class OperationsGuidePlayedTest {

  /** A command of the program, with everything before it that only a server has. */
  static final Pattern COMMAND =
      Pattern.compile(
          "(?m)^(?:sudo -u tequio )?(?:TEQUIO_HOME=\\S+ )?(?:/opt/tequio|\\.)/tequio (.+)$");

  static final Path UNIT = Path.of("docs/tequio.service");

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  @Test
  void a_site_is_opened_backed_up_restored_elsewhere_and_brought_up_to_date() throws Exception {
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    assertThat(commands())
        .containsExactly(
            "mail usted@correo.example",
            "admin usted@correo.example",
            "backup /respaldos/tequio-$(date +%F).tar",
            "restore /respaldos/tequio-2026-11-29.tar",
            "backup /respaldos/antes.tar");
    var backup = folder.resolve("tequio.tar");
    try (var site = new Installation(folder.resolve("a/home"))) {
      var open = site.serve();
      assertThat(site.get("/health").statusCode()).isEqualTo(200);
      assertThat(site.get("/health").body()).contains("troubles", "clockSkewMilliseconds", "mail");
      assertThat(run(site, "backup", backup)).isZero();
      end(open);
      assertThat(run(site, "backup", folder.resolve("antes.tar"))).isZero();
      var again = site.serve();
      assertThat(site.get("/health").statusCode()).isEqualTo(200);
      end(again);
    }
    try (var drill = new Installation(folder.resolve("b/home"))) {
      assertThat(run(drill, "restore", backup)).isZero();
      var open = drill.serve();
      assertThat(drill.get("/acerca").statusCode()).isEqualTo(200);
      end(open);
    }
  }

  /** Beside a site that is open, as a second program. */
  private static int run(Installation site, String command, Path file) throws Exception {
    return exit(site.run(command, file.toString()));
  }

  @Test
  void a_letter_without_a_mail_server_and_a_link_for_nobody_end_in_one_sentence() throws Exception {
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    try (var site = new Installation(folder.resolve("home"))) {
      assertThat(exit(site.run("mail", "usted@correo.example"))).isEqualTo(1);
      assertThat(site.said()).contains("TEQUIO_SMTP_URL");
      assertThat(exit(site.run("admin", "usted@correo.example"))).isEqualTo(1);
      assertThat(site.said()).contains("usted@correo.example");
    }
  }

  @Test
  void a_clone_has_what_the_unit_starts() throws Exception {
    var clone = folder.resolve("tequio");
    assumeTrue(Files.exists(Path.of(".git")) && has("git"));
    assertThat(ran("git", "clone", "--quiet", "--depth=1", "file://" + here(), clone.toString()))
        .isEmpty();

    var start = Pattern.compile("ExecStart=/bin/bash /opt/tequio/(\\S+) (\\S+)");
    var found = start.matcher(Tree.read(UNIT));
    assertThat(found.find()).isTrue();
    var launcher = clone.resolve(found.group(1)).toString();
    assertThat(ran("bash", launcher, "help")).contains("  " + found.group(2));
  }

  @Test
  void systemd_finds_nothing_wrong_with_the_unit() throws Exception {
    assumeTrue(has("systemd-analyze"));

    assertThat(ran("systemd-analyze", "verify", UNIT.toString())).isEmpty();
  }

  /** With a certificate made for the occasion, and the address of the guide. */
  @Test
  void nginx_accepts_the_proxy() throws Exception {
    assumeTrue(has("nginx") && has("openssl"));
    var key = folder.resolve("privkey.pem");
    var certificate = folder.resolve("fullchain.pem");
    ran(
        ("openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=tequio -keyout "
                + (key + " -out " + certificate))
            .split(" "));
    var site =
        block("nginx")
            .replaceAll("/etc/\\S+/privkey.pem", key.toString())
            .replaceAll("/etc/\\S+/fullchain.pem", certificate.toString());
    var all =
        "pid %1$s/pid; error_log %1$s/log; events {} http { access_log off; %2$s }"
            .formatted(folder, site);
    var file = Files.writeString(folder.resolve("nginx.conf"), all);

    assertThat(ran("nginx", "-t", "-p", folder.toString(), "-c", file.toString()))
        .contains("test is successful");
  }

  private static List<String> commands() {
    return COMMAND.matcher(block("sh")).results().map(it -> it.group(1)).distinct().toList();
  }

  /** All blocks of this language, one after the other. */
  private static String block(String language) {
    return String.join(
        "\n",
        OperationsGuideTest.BLOCK
            .matcher(Tree.read(OperationsGuideTest.SPANISH))
            .results()
            .filter(it -> it.group(1).equals(language))
            .map(it -> it.group(2))
            .toList());
  }

  private static String here() {
    return Path.of("").toAbsolutePath().toString();
  }

  private static boolean has(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
  }

  private static String ran(String... words) throws IOException, InterruptedException {
    var process = new ProcessBuilder(words).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
