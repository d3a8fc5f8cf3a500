package tequio.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tequio.database.Database;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.testing.TequioTest;

/** Two listeners on one database, as two processes have them: both tell their screens. */
@TequioTest
class LiveStreamsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final SubjectReference ONE = subject("1");
  private static final SubjectReference OTHER = subject("2");

  @Autowired LiveChanges changes;
  @Autowired LiveStreams here;
  @Autowired Database database;
  @Autowired TransactionTemplate transactions;

  @SuppressWarnings("NullAway.Init")
  private LiveStreams there;

  /** Counts what it is told. */
  private static final class Screen extends SseEmitter {

    final AtomicInteger told = new AtomicInteger();
    final AtomicBoolean ended = new AtomicBoolean();

    static Screen of(LiveStreams process, SubjectReference subject) {
      var screen = new Screen();
      process.add(subject, new LiveStream(screen));
      return screen;
    }

    @Override
    public void send(SseEventBuilder event) {
      told.incrementAndGet();
    }

    @Override
    public void complete() {
      ended.set(true);
    }

    void awaitMoreThan(int before) {
      await().atMost(PATIENCE).until(() -> told.get() > before);
    }
  }

  @BeforeEach
  void a_second_process() {
    there = new LiveStreams(database);
    there.start();
    await().atMost(PATIENCE).until(() -> here.isListening() && there.isListening());
  }

  @AfterEach
  void ends() {
    there.stop();
  }

  @Test
  void a_change_reaches_the_screens_of_both_processes_and_of_no_other_subject() {
    var near = Screen.of(here, ONE);
    var far = Screen.of(there, ONE);
    var other = Screen.of(there, OTHER);

    changes.announce(ONE);

    near.awaitMoreThan(0);
    far.awaitMoreThan(0);
    assertThat(other.told).hasValue(0);
  }

  @Test
  void what_is_rolled_back_is_told_to_nobody() {
    var screen = Screen.of(there, ONE);
    transactions.executeWithoutResult(it -> {
      changes.announce(ONE);
      it.setRollbackOnly();
    });

    var next = Screen.of(there, OTHER);
    transactions.executeWithoutResult(it -> changes.announce(OTHER));
    next.awaitMoreThan(0);
    assertThat(screen.told).hasValue(0);
  }

  @Test
  void a_cut_connection_tells_every_screen_once_it_is_back_and_hears_again() throws SQLException {
    var screen = Screen.of(there, ONE);

    try (var connection = database.program().connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where query in ('listen tequio_live', 'select 1')"
              + " and datname = current_database() and pid <> pg_backend_pid()");
    }

    screen.awaitMoreThan(0);
    await().atMost(PATIENCE).until(there::isListening);
    int before = screen.told.get();
    changes.announce(ONE);
    screen.awaitMoreThan(before);
  }

  @Test
  void open_streams_end_with_the_program_that_holds_them() {
    var near = Screen.of(here, ONE);
    var far = Screen.of(there, ONE);

    there.stop();

    await().atMost(PATIENCE).untilTrue(far.ended);
    assertThat(near.ended).isFalse();
  }

  private static SubjectReference subject(String code) {
    return new SubjectReference("meeting", new GovernmentKey("27006"), code);
  }
}
