package tequio.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.audit.AuditCheck.Fault;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.ledger.history.RecordReader;
import tequio.testing.TequioTest;

/** The chain of working acts: written with them, unbroken, and not to be changed unseen. */
@TequioTest
class AuditLogTest {

  static final UUID SOMEBODY = UUID.fromString("0196f000-0000-7000-8000-00000000a0d1");

  @Autowired AuditLog log;
  @Autowired AuditEntries notes;
  @Autowired AuditCheck check;
  @Autowired PublishAuditHeadJob seal;
  @Autowired RecordReader history;
  @Autowired JdbcClient jdbc;
  @Autowired Database database;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void noteSome() {
    for (int i = 0; i < 4; i++) {
      log.note(AuditAction.SIGNED_IN, SOMEBODY, "número " + i);
    }
  }

  @Test
  void an_act_and_its_note_are_written_together_or_not_at_all() {
    long before = head().seq();
    transaction.executeWithoutResult(both -> {
      log.note(AuditAction.SIGNED_OUT, SOMEBODY, "");
      both.setRollbackOnly();
    });
    assertThat(head().seq()).isEqualTo(before);

    transaction.executeWithoutResult(both -> {
      log.note(AuditAction.SIGNED_OUT, SOMEBODY, "primero");
      log.note(AuditAction.SIGNED_IN, SOMEBODY, "después");
      assertThat(head().seq()).as("nobody waits for what goes on").isEqualTo(before);
    });
    assertThat(notes.latest(Long.MAX_VALUE, 2))
        .extracting(AuditEntry::subject)
        .containsExactly("después", "primero");
    assertThat(faults(check)).isEmpty();
  }

  @Test
  void many_at_once_leave_one_unbroken_chain() throws Exception {
    long before = head().seq();
    int people = 12;
    int acts = 25;
    var together = new CountDownLatch(people);
    try (var threads = Executors.newFixedThreadPool(people)) {
      var done = new ArrayList<java.util.concurrent.Future<?>>();
      for (int person = 0; person < people; person++) {
        done.add(threads.submit(() -> act(acts, together)));
      }
      for (var one : done) {
        one.get(60, TimeUnit.SECONDS);
      }
    }
    assertThat(head().seq()).isEqualTo(before + (long) people * acts);
    assertThat(faults(check)).isEmpty();
  }

  private void act(int acts, CountDownLatch together) {
    together.countDown();
    try {
      together.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    for (int i = 0; i < acts; i++) {
      log.note(AuditAction.SIGNED_IN, UUID.randomUUID(), "a la vez");
    }
  }

  /** As the owner of the database, in a transaction that is taken back. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHANGED | update audit_entry set subject = 'otra cosa' where seq = :n",
        "CHANGED | update audit_entry set account = null where seq = :n",
        "CHANGED | update audit_entry set at = at - interval '1 day' where seq = :n",
        "BROKEN | delete from audit_entry where seq = :n",
        "BROKEN | update audit_entry set seq = case seq when :n then :n + 1 else :n end where seq in (:n, :n + 1)",
        "NOT_AS_SEALED | delete from audit_entry where seq > :n",
      })
  void what_was_changed_taken_out_or_moved_is_found(Fault fault, String act) throws SQLException {
    seal.run();
    long before = head().seq() - 2;
    try (var owner = database.owner().connect()) {
      owner.setAutoCommit(false);
      Sql.run(owner, "alter table audit_entry disable trigger all");
      Sql.run(owner, "alter table audit_entry drop constraint audit_entry_pkey");
      Sql.run(owner, act.replace(":n", String.valueOf(before)));

      assertThat(faults(over(owner))).contains(fault);
      owner.rollback();
    }
    assertThat(faults(check)).isEmpty();
  }

  /**
   * Whoever changes a note and makes every sum after it right again is given away by the record.
   */
  @Test
  void a_chain_written_anew_is_not_the_one_whose_head_is_public() throws SQLException {
    seal.run();
    try (var owner = database.owner().connect()) {
      owner.setAutoCommit(false);
      Sql.run(owner, "alter table audit_entry disable trigger all");
      Sql.run(
          owner,
          "create temporary table kept on commit drop as select * from audit_entry order by seq");
      Sql.run(owner, "delete from audit_entry");
      Sql.run(
          owner,
          "select audit_append(at, deed, account, about, government,"
              + " case seq when 2 then 'otra cosa' else subject end)"
              + " from (select * from kept order by seq) in_order");

      assertThat(faults(over(owner))).containsOnly(Fault.NOT_AS_SEALED);
      owner.rollback();
    }
  }

  @Test
  void the_head_becomes_public_once_and_says_nothing_of_people() {
    seal.run();
    int sealed = history.list(AuditHead.SUBJECT).size();
    seal.run();

    assertThat(history.list(AuditHead.SUBJECT)).hasSize(sealed);
    var body = history.list(AuditHead.SUBJECT).getLast().body().orElseThrow().json();
    assertThat(body).contains(head().sum()).doesNotContain(SOMEBODY.toString());
  }

  @Test
  void the_program_can_only_add() {
    for (var act :
        List.of(
            "update audit_entry set subject = 'otra'",
            "delete from audit_entry",
            "truncate audit_entry",
            "insert into audit_entry select * from audit_entry limit 1")) {
      assertThatThrownBy(() -> jdbc.sql(act).update())
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private AuditEntry head() {
    return Objects.requireNonNull(
        transaction.<AuditEntry>execute(reading -> notes.head().orElseThrow()));
  }

  private static List<Fault> faults(AuditCheck check) {
    var faults = new ArrayList<Fault>();
    check.check((fault, number) -> faults.add(fault));
    return faults;
  }

  private AuditCheck over(Connection connection) {
    var one = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    return new AuditCheck(new AuditEntries(one), history);
  }
}
