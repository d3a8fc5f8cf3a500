package tequio.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.kernel.GovernmentKey;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordReader;
import tequio.testing.TequioTest;

/** Many publish at once, some take it back, some lose their connection half-way. */
@Tag("whole")
@TequioTest
class ConcurrentRecordTest {

  private static final int CLIENTS = 32;
  private static final int EACH = 20;

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired RecordReader history;
  @Autowired JdbcClient jdbc;

  private final Set<String> published = ConcurrentHashMap.newKeySet();
  private final Set<String> takenBack = ConcurrentHashMap.newKeySet();

  @Test
  void one_government_has_no_gap_and_no_double() throws Exception {
    run(IntStream.range(0, CLIENTS).mapToObj(client -> "99902").toList(), this::publishOrTakeBack);

    assertThat(published).hasSizeGreaterThan(CLIENTS);
    assertThat(takenBack).isNotEmpty();
    requireWhole(List.of("99902"));
  }

  @Test
  void many_governments_have_no_gap_and_no_double() throws Exception {
    var governments = IntStream.range(0, CLIENTS).mapToObj(n -> "99" + (911 + n)).toList();
    run(governments, this::publishOrTakeBack);

    assertThat(takenBack).isNotEmpty();
    requireWhole(governments);
  }

  @Test
  void a_connection_killed_in_the_middle_leaves_no_trace() throws Exception {
    run(IntStream.range(0, CLIENTS).mapToObj(client -> "99903").toList(), this::publishOrDie);

    assertThat(published).isNotEmpty();
    assertThat(takenBack).isNotEmpty();
    requireWhole(List.of("99903"));
  }

  private void publishOrTakeBack(String government, Random random) {
    var fact = Trial.of(government, "a la vez");
    boolean keep = random.nextInt(4) > 0;
    transaction.executeWithoutResult(status -> {
      events.publishEvent(fact);
      if (!keep) {
        status.setRollbackOnly();
      }
    });
    (keep ? published : takenBack).add(fact.subject().toString());
  }

  private void publishOrDie(String government, Random random) {
    var fact = Trial.of(government, "a medias");
    try {
      transaction.executeWithoutResult(status -> {
        events.publishEvent(fact);
        if (random.nextInt(8) == 0) {
          jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query().singleRow();
        }
      });
      published.add(fact.subject().toString());
    } catch (DataAccessException | TransactionException killed) {
      takenBack.add(fact.subject().toString());
    }
  }

  /** What a client does once. */
  private interface Act {
    void on(String government, Random random);
  }

  private static void run(List<String> governments, Act act)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      var clients = new ArrayList<Callable<Boolean>>();
      for (int client = 0; client < governments.size(); client++) {
        String government = governments.get(client);
        var random = new Random(client);
        clients.add(() -> {
          for (int turn = 0; turn < EACH; turn++) {
            act.on(government, random);
          }
          return true;
        });
      }
      for (var done : threads.invokeAll(clients)) {
        assertThat(done.get()).isTrue();
      }
    }
  }

  private void requireWhole(List<String> governments) {
    var subjects = new ArrayList<String>();
    for (String government : governments) {
      var entries = history.list(new GovernmentKey(government), 0, Integer.MAX_VALUE);
      assertThat(entries.stream().map((Entry entry) -> entry.envelope().seq()))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, entries.size()).boxed().toList());
      entries.forEach(entry -> subjects.add(entry.envelope().subject().toString()));
    }
    assertThat(subjects).doesNotHaveDuplicates().containsAll(published);
    assertThat(subjects).doesNotContainAnyElementsOf(takenBack);
  }
}
