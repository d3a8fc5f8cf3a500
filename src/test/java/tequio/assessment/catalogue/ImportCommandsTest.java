package tequio.assessment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tequio.commands.Installation;

/** Instruments and rankings brought by commands that are typed, good files and broken ones. */
@Tag("slow")
class ImportCommandsTest {

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  @Test
  void good_files_are_stored_and_of_broken_ones_every_fault_is_told_at_its_place()
      throws Exception {
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    try (var installation = new Installation(folder.resolve("home"))) {
      var good = file("bueno.json", InstrumentReaderTest.GOOD);
      assertThat(exit(installation, "import", "instrument", good)).isZero();
      assertThat(installation.said()).contains("Se agregó el instrumento prueba, versión 1.");
      assertThat(exit(installation, "import", "instrument", good)).isZero();
      assertThat(installation.said()).contains("ya estaba y dice lo mismo");

      var broken =
          file(
              "malo.json",
              InstrumentReaderTest.GOOD
                  .replace("\"yes-no\"", "\"quizas\"")
                  .replace("\"name\": \"Prueba\"", "\"nombre\": \"Prueba\""));
      assertThat(exit(installation, "import", "instrument", broken)).isEqualTo(1);
      assertThat(installation.said()).contains("No se agregó nada", "Línea 6 /nombre", "scale/is");
      assertThat(exit(installation, "import", "instrument", folder.resolve("nada.json").toString()))
          .isEqualTo(1);
      assertThat(installation.said()).contains("No se puede leer el archivo");

      rankings(installation);
    }
  }

  private void rankings(Installation installation) throws Exception {
    var sheet = file("lista.csv", "clave;puntaje\n1001;85,5 %\n14097;91\n15106;s/d\n");
    assertThat(ranking(installation, sheet)).isZero();
    assertThat(installation.said())
        .contains("Esto entendí", "3 municipios, 1 sin dato", "--confirm");
    assertThat(ranking(installation, sheet, "--confirm")).isZero();
    assertThat(installation.said()).contains("Se agregó: /clasificaciones/apertura/2026");
    assertThat(ranking(installation, sheet, "--confirm")).isEqualTo(1);
    assertThat(installation.said()).contains("ya existe y no cambia");

    var broken = file("mala.csv", "clave;puntaje\n99999;1\n14097;120\n");
    assertThat(ranking(installation, broken, "--confirm")).isEqualTo(1);
    assertThat(installation.said()).contains("A2 «99999»", "B3 «120»", "No se guardó nada");
  }

  private static int ranking(Installation installation, String file, String... more)
      throws Exception {
    var words =
        new java.util.ArrayList<>(
            java.util.List.of(
                "import",
                "ranking",
                file,
                "--code=apertura",
                "--edition=2026",
                "--instrument=aidh-2016",
                "--title=Apertura"));
    words.addAll(java.util.List.of(more));
    return exit(installation, words.toArray(String[]::new));
  }

  private static int exit(Installation installation, String... words) throws Exception {
    return Installation.exit(installation.run(words));
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
