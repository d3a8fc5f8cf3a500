package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.commands.Installation.end;
import static tequio.commands.Installation.until;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tequio.commands.HostileConnection.Kind;

/** Five hundred connections that want the program's end, on a program with the launcher's heap. */
@Tag("slow")
class HostileConnectionsTest {

  static final int ALL = 500;
  static final int ROUNDS = 30;
  static final int PEOPLE = 200;
  static final String RESPONSIBLE = "/trabajo/99001/compromisos/1/partes/responsables";
  static final List<String> PAGES =
      List.of(
          "/",
          "/ejemplo/villa-tequio",
          "/ejemplo/villa-tequio/plan/2026-2027",
          "/buscar?q=agua",
          "/api/v1/compromisos",
          "/health");

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  Installation installation;
  Officer officer;
  Process program;
  final ConcurrentLinkedQueue<HostileConnection> hostile = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void open() throws Exception {
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    installation = new Installation(folder.resolve("home"));
    program = installation.serve("--demo");
    officer = new Officer(installation.port);
    officer.signIn(installation.said());
    officer.send(
        officer.fill("/trabajo/99001/compromisos/1", "/trabajo/99001/compromisos/1/borrador"));
  }

  @AfterEach
  void close() throws Exception {
    for (var connection : hostile) {
      connection.close();
    }
    officer.close();
    installation.close();
  }

  @Test
  void others_are_answered_and_nothing_is_lost_while_five_hundred_attack() throws Exception {
    attack();
    for (int round = 0; round < ROUNDS; round++) {
      for (var page : PAGES) {
        assertThat(installation.get(page).statusCode()).as(page).isEqualTo(200);
      }
    }
    until(this::allAreCut);

    officer.send(officer.fill(RESPONSIBLE, RESPONSIBLE, people()));
    assertThat(officer.see(RESPONSIBLE)).contains("Persona " + (PEOPLE - 1));
    assertThat(installation.said()).doesNotContain("OutOfMemory", "\tat ");
    assertThat(program.isAlive()).isTrue();
    end(program);
  }

  /** All at once, and without pauses between one that is cut and the next of its kind. */
  private void attack() throws Exception {
    try (var threads = Executors.newFixedThreadPool(50)) {
      for (int i = 0; i < ALL; i++) {
        var kind = Kind.values()[i % Kind.values().length];
        threads.submit(() -> hostile.add(new HostileConnection(kind, installation.port)));
      }
    }
    assertThat(hostile).hasSize(ALL);
  }

  private boolean allAreCut() {
    var borne = new ArrayList<HostileConnection>();
    for (var connection : hostile) {
      if (connection.goOn()) {
        borne.add(connection);
      }
    }
    return borne.isEmpty();
  }

  /** More fields than a web server takes unless it is told. */
  private static String[] people() {
    var fields = new ArrayList<String>();
    for (int i = 0; i < PEOPLE; i++) {
      var one = "responsible." + i;
      fields.addAll(List.of(one + ".office", "Oficina " + i, one + ".person.blank", ""));
      fields.addAll(List.of(one + ".person.name", "Persona " + i));
      fields.addAll(List.of(one + ".person.position", "Jefatura " + i));
      fields.addAll(List.of(one + ".person.position.blank", ""));
    }
    return fields.toArray(String[]::new);
  }
}
