package tequio.commands;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static tequio.commands.Installation.end;
import static tequio.commands.Installation.exit;
import static tequio.commands.Installation.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The backup of an installation of an older version is restored, opened and worked on. */
@Tag("slow")
class OlderInstallationTest {

  static final String BACKUP = "/tequio/operation/backup/installation-20261121.tar.gz";
  static final Pattern LETTER = Pattern.compile("/demo/correo/[0-9a-f-]{36}");
  static final Pattern LINK = Pattern.compile("/entrar/enlace/[A-Za-z0-9_-]+");

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  Installation installation;

  @BeforeEach
  void restore() throws Exception {
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    installation = new Installation(folder.resolve("home"));
    var backup = folder.resolve("respaldo.tar");
    try (var packed = new GZIPInputStream(requireNonNull(getClass().getResourceAsStream(BACKUP)))) {
      assertThat(Files.copy(packed, backup)).isPositive();
    }
    assertThat(exit(installation.run("restore", backup.toString())))
        .as(installation.said())
        .isZero();
  }

  @AfterEach
  void close() {
    installation.close();
  }

  @Test
  void an_installation_of_an_older_version_opens_with_all_it_had() throws Exception {
    assertThat(exit(installation.run("rebuild", "--check"))).as(installation.said()).isZero();
    var program = installation.serve("--demo");

    assertThat(installation.get("/colima/colima/plan/2026-2027").body())
        .contains("Plan de Colima", "Agua limpia en cada colonia");
    assertThat(installation.get("/colima/colima/compromisos/1/historial").body())
        .contains("Lo pidió el secretariado", "/bitacora/06002/");
    assertThat(installation.get("/bitacora/06002/1").statusCode()).isEqualTo(200);
    assertThat(installation.get("/datos/compromisos.csv").body()).contains("06002,Colima");
    try (var officer = new Officer(installation.port)) {
      signIn(officer);
      assertThat(officer.see("/trabajo/06002/compromisos/1")).contains("Agua limpia y constante");
      assertThat(officer.see("/trabajo/06003/planes/2026-2028")).contains("Plan de Comala");
    }
    assertThat(end(program)).isIn(0, 143);
    assertThat(exit(installation.run("scrub"))).as(installation.said()).isZero();
  }

  /** By the letter, which a demonstration shows at its own machine instead of sending it. */
  private void signIn(Officer officer) throws Exception {
    officer.open(installation.said());
    officer.send(officer.fill("/entrar", "/entrar", "correo", "enlace@colima.example"));
    until(() -> letter(officer).find());
    var letter = letter(officer);
    assertThat(letter.find()).isTrue();
    var link = LINK.matcher(officer.see(letter.group()));
    assertThat(link.find()).isTrue();
    assertThat(officer.send(officer.fill(link.group(), link.group()))).isNotEqualTo("/entrar");
  }

  private static Matcher letter(Officer officer) {
    try {
      return LETTER.matcher(officer.see("/demo/correo"));
    } catch (IOException | InterruptedException lost) {
      throw new IllegalStateException(lost);
    }
  }
}
