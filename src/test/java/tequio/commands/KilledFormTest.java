package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.commands.Installation.end;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** An officer's form is on its way when the program is killed; the same form is sent again. */
@Tag("slow")
class KilledFormTest {

  static final String PLAN = "/trabajo/99001/planes/2026-2027";
  static final String ACTIVITIES = "/trabajo/99001/compromisos/1/partes/actividades";
  static final String PUBLIC = "/ejemplo/villa-tequio/plan/2026-2027";
  static final String PUBLISHED = "/trabajo/99001/planes/2026-2027/publicado";
  static final int ROUNDS = 2;
  static final int AT_ONCE = 8;

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  Installation installation;
  Officer officer;
  Process program;
  final Random random = new Random();

  @BeforeEach
  void open() throws Exception {
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    installation = new Installation(folder.resolve("home"));
    officer = new Officer(installation.port);
    program = installation.serve("--demo");
    officer.signIn(installation.said());
    officer.send(
        officer.fill("/trabajo/99001/compromisos/1", "/trabajo/99001/compromisos/1/borrador"));
  }

  @AfterEach
  void close() {
    officer.close();
    installation.close();
  }

  @Test
  void after_a_kill_a_form_that_is_sent_again_is_carried_out_once() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      var title = "Actividad de la ronda " + round;
      var form = officer.fill(ACTIVITIES + "/nuevo", ACTIVITIES + "/nuevo", "title", title);
      killWhileItIsSent(form);

      assertThat(officer.send(form)).isEqualTo(ACTIVITIES);
      assertThat(officer.send(form)).isEqualTo(ACTIVITIES);
      assertThat(officer.see(ACTIVITIES)).containsOnlyOnce(". " + title + "</a>");
    }
    int version = newestVersion();
    var publish = publication();
    killWhileItIsSent(publish);

    assertThat(officer.send(publish)).isEqualTo(PUBLISHED);
    assertThat(newestVersion()).isEqualTo(version + 1);
    publishAtOnce(version + 1);
    end(program);
  }

  /** Without a kill, from real threads over real connections. */
  private void publishAtOnce(int version) throws Exception {
    officer.send(
        officer.fill("/trabajo/99001/compromisos/1", "/trabajo/99001/compromisos/1/borrador"));
    officer.send(
        officer.fill(ACTIVITIES + "/nuevo", ACTIVITIES + "/nuevo", "title", "Una cosa más"));
    var publish = publication();
    var answers = new ArrayList<Future<String>>();
    var gate = new CyclicBarrier(AT_ONCE);
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < AT_ONCE; i++) {
        answers.add(
            threads.submit(() -> {
              gate.await();
              return officer.send(publish);
            }));
      }
    }
    for (var answer : answers) {
      assertThat(answer.get()).isEqualTo(PUBLISHED);
    }
    assertThat(newestVersion()).isEqualTo(version + 1);
  }

  private HttpRequest publication() throws Exception {
    var page = PLAN + "/publicacion";
    return officer.fill(
        page,
        page,
        "confirma",
        officer.seen(page),
        "office",
        "Presidencia",
        "reason",
        "Una actividad más");
  }

  private void killWhileItIsSent(HttpRequest form) throws IOException, InterruptedException {
    officer.sendAndForget(form);
    Thread.sleep(random.nextInt(60));
    program.destroyForcibly().waitFor();
    program = installation.serve("--demo");
  }

  private int newestVersion() throws Exception {
    int newest = 0;
    while (officer.status(PUBLIC + "/versiones/" + (newest + 1)) == 200) {
      newest++;
    }
    return newest;
  }
}
