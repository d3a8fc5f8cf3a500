package tequio.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tequio.ledger.log.LogTrial;

/** The files of one public act, whole and spoilt, before our verifier and the shell's. */
class EntryProofTest {

  @TempDir Path folder;
  private List<Path> files;

  @BeforeEach
  void keep() throws IOException {
    files = LogTrial.evidence(folder, 40, 17);
  }

  @Test
  void whole_files_are_proven_in_any_order() {
    assertThat(verify(files))
        .startsWith("0 COMPROBADO")
        .contains("lugar 17 de 40", "letra por letra");
    assertThat(verify(files.reversed())).startsWith("0 COMPROBADO");
    assertThat(verify(files.subList(0, 3))).startsWith("0 COMPROBADO").contains("cuerpo.json");
  }

  @Test
  void what_is_missing_or_unreadable_is_said() {
    assertThat(verify(files.subList(0, 2))).startsWith("2 Falta un archivo");
    assertThat(verify(List.of(folder.resolve("nada")))).startsWith("2 No se puede leer");
    assertThat(verify(List.of())).startsWith("2");
  }

  @Test
  @Tag("whole")
  void no_altered_file_is_accepted() throws IOException {
    var random = new Random(1);
    var whole = bytes();
    assertThat(EntryProof.of(whole).check().withBody()).isTrue();
    for (int n = 0; n < 10_000; n++) {
      var spoilt = new ArrayList<>(whole);
      int which = random.nextInt(spoilt.size());
      spoilt.set(which, LogTrial.spoil(whole.get(which), random));

      assertThatThrownBy(() -> EntryProof.of(spoilt).check())
          .as("%s", files.get(which))
          .isInstanceOfAny(
              IllegalArgumentException.class, EntryProof.IncompleteEvidenceException.class);
    }
  }

  @Test
  @Tag("slow")
  void the_shell_proves_whole_files_and_accepts_none_of_300_altered_ones() throws Exception {
    var random = new Random(2);
    assertThat(shell()).isZero();
    for (int n = 0; n < 300; n++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] whole = Files.readAllBytes(file);
      byte[] spoilt = LogTrial.spoil(whole, random);
      Files.write(file, spoilt);
      assertThat(shell()).as("%s %s", file, new String(spoilt, UTF_8)).isNotZero();
      Files.write(file, whole);
    }
  }

  @Test
  void the_shell_proves_the_only_entry_of_a_log() throws Exception {
    files = LogTrial.evidence(folder.resolve("one"), 1, 0);

    assertThat(shell()).isZero();
    Files.writeString(files.getFirst(), "otra hoja");
    assertThat(shell()).isNotZero();
  }

  private int shell() throws IOException, InterruptedException {
    var command =
        new ArrayList<>(List.of("bash", "src/main/java/tequio/ledger/verify/verificar.sh"));
    files.forEach(file -> command.add(file.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private List<byte[]> bytes() throws IOException {
    var all = new ArrayList<byte[]>();
    for (Path file : files) {
      all.add(Files.readAllBytes(file));
    }
    return all;
  }

  private static String verify(List<Path> files) {
    var out = new StringWriter();
    var command = new CommandLine(new VerifyCommand());
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
    return command.execute(files.stream().map(Path::toString).toArray(String[]::new)) + " " + out;
  }
}
