package tequio.ledger.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordReader;
import tequio.ledger.log.LogFiles;
import tequio.ledger.log.RecordAudit;
import tequio.ledger.tree.Hash;
import tequio.testing.TequioTest;

@TequioTest
class PublicRecordTest {

  private static final String GOVERNMENT = "99901";
  private static final LogFiles NO_LOG = new LogFiles(Path.of("no-log"));

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired RecordReader history;
  @Autowired JdbcClient jdbc;
  @Autowired Entries entries;
  @Autowired EntrySchemas kinds;
  @Autowired RecordAudit audit;

  @Test
  void what_becomes_public_is_an_entry_with_its_body_beside_it() {
    var fact = Trial.of(GOVERNMENT, "Rehabilitar el parque");
    publish(fact);

    var entry = only(fact.subject());
    assertThat(entry.envelope().office()).isEqualTo("Dirección de Obras");
    assertThat(entry.envelope().kind()).isEqualTo("trial");
    assertThat(entry.envelope().leaf())
        .startsWith("{\"at\":\"20")
        .contains("\"government\":\"99901\"", "\"v\":1", "\"version\":1")
        .doesNotContain("parque");
    var body = entry.body().orElseThrow();
    assertThat(body.json()).startsWith("{\"amount\":\"1200000.50\",").contains("parque");
    assertThat(HexFormat.of().formatHex(Hash.sha256(body.salt(), body.json().getBytes(UTF_8))))
        .isEqualTo(entry.envelope().sha256());
    assertThat(history.read(entry, Trial.Said.class)).contains(fact.body());
  }

  @Test
  void the_numbers_of_a_government_go_on_where_they_stopped() {
    var first = Trial.of(GOVERNMENT, "uno");
    var second = Trial.of(GOVERNMENT, "dos");
    publish(first);
    publish(second);

    long seq = only(first.subject()).envelope().seq();
    assertThat(only(second.subject()).envelope().seq()).isEqualTo(seq + 1);
    assertThat(history.list(first.subject().government(), seq - 1, 2))
        .containsExactly(only(first.subject()), only(second.subject()));
  }

  /**
   * With a clock that was set back it is recorded all the same: its number says where it stands.
   */
  @Test
  void an_entry_that_goes_back_in_time_is_recorded_and_told() {
    publish(Trial.of(GOVERNMENT, "hoy"));
    long before = audit.check(NO_LOG, 0, (fault, where) -> {}).count();
    var late = Trial.of(GOVERNMENT, "hace un mes");
    var month = Clock.offset(Clock.systemUTC(), Duration.ofDays(-30));
    var record = new PublicRecord(entries, kinds, month, events);
    transaction.executeWithoutResult(status -> record.publish(late));

    var times = audit.check(NO_LOG, 0, (fault, where) -> {});
    assertThat(times.count()).isEqualTo(before + 1);
    assertThat(times.first()).isPresent();
    assertThat(only(late.subject()).envelope().seq()).isPositive();
  }

  @Test
  void nothing_is_recorded_outside_of_the_transaction_that_makes_it_public() {
    assertThatThrownBy(() -> events.publishEvent(Trial.of(GOVERNMENT, "suelto")))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void what_is_taken_back_leaves_neither_entry_nor_gap() {
    var kept = Trial.of(GOVERNMENT, "antes");
    publish(kept);
    var undone = Trial.of(GOVERNMENT, "no");
    transaction.executeWithoutResult(status -> {
      events.publishEvent(undone);
      status.setRollbackOnly();
    });
    var next = Trial.of(GOVERNMENT, "después");
    publish(next);

    assertThat(history.list(undone.subject())).isEmpty();
    assertThat(only(next.subject()).envelope().seq())
        .isEqualTo(only(kept.subject()).envelope().seq() + 1);
  }

  @Test
  void the_same_version_cannot_become_public_twice() {
    var fact = Trial.of(GOVERNMENT, "una vez");
    publish(fact);

    assertThatThrownBy(() -> publish(fact)).isInstanceOf(DataAccessException.class);
    publish(Trial.of(GOVERNMENT, fact.subject().code(), 2, "corregido"));
    assertThat(history.list(fact.subject())).hasSize(2);
  }

  @Test
  void what_follows_no_schema_stays_unpublished() {
    assertThatThrownBy(() -> publish(Trial.of(GOVERNMENT, "")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("words");
    var unknown =
        new Trial(
            new SubjectReference(
                "unheard-of", Trial.of(GOVERNMENT, "x").subject().government(), "1"),
            1,
            Trial.of(GOVERNMENT, "x").body());
    assertThatThrownBy(() -> publish(unknown)).hasMessageContaining("unheard-of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger_entry set office = office",
        "delete from ledger_entry",
        "truncate ledger_entry cascade",
        "update ledger_body set body = '{}', salt = salt",
        "update ledger_body set body = null, salt = null",
        "delete from ledger_body",
        "truncate ledger_body",
        "update ledger_counter set seq = seq + 2",
        "update ledger_counter set seq = seq - 1",
        "delete from ledger_counter",
        "truncate ledger_counter cascade",
        "delete from ledger_place",
        "truncate ledger_place",
        "truncate ledger_checkpoint",
      })
  void the_record_is_not_rewritten(String statement) {
    publish(Trial.of(GOVERNMENT, "queda"));

    assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
  }

  @Test
  void an_entry_cannot_leave_out_a_number() {
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              publish(Trial.of(GOVERNMENT, "uno"));
              jdbc.sql("update ledger_counter set seq = seq + 1 where government = '99901'")
                  .update();
              publish(Trial.of(GOVERNMENT, "tres"));
            }))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("has no entry before it");
  }

  @Test
  void an_erasure_leaves_a_gap_that_says_why() {
    var fact = Trial.of(GOVERNMENT, "Juan Pérez, calle 5");
    publish(fact);
    var before = only(fact.subject());
    var erasure = erasure(fact.subject(), before.envelope().seq());

    transaction.executeWithoutResult(status -> history.erase(erasure));

    var after = only(fact.subject());
    assertThat(after.isErased()).isTrue();
    assertThat(after.envelope()).isEqualTo(before.envelope());
    assertThat(history.read(after, Trial.Said.class)).isEmpty();
    assertThat(history.read(only(erasure.subject()), Erasure.class)).contains(erasure);
    assertThat(
            jdbc.sql("select count(*) from ledger_body where body like '%calle 5%'")
                .query(Integer.class)
                .single())
        .isZero();
    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> history.erase(erasure)))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void what_does_not_exist_cannot_be_erased() {
    var nothing = erasure(Trial.of(GOVERNMENT, "x").subject(), 99_999_999);

    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> history.erase(nothing)))
        .isInstanceOf(DataAccessException.class);
    assertThat(history.list(nothing.subject())).isEmpty();
  }

  @Test
  void a_leaf_has_one_spelling() {
    var fact = Trial.of(GOVERNMENT, "hoja");
    publish(fact);
    String leaf = only(fact.subject()).envelope().leaf();

    assertThat(Envelope.parse(leaf)).isEqualTo(only(fact.subject()).envelope());
    assertThatThrownBy(() -> Envelope.parse(leaf.replace("{", "{ ")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Envelope.parse(leaf.replace("\"v\":1", "\"v\":1,\"w\":1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Envelope.parse("no")).isInstanceOf(IllegalArgumentException.class);
  }

  private void publish(PublicFact fact) {
    transaction.executeWithoutResult(status -> events.publishEvent(fact));
  }

  private Entry only(SubjectReference subject) {
    assertThat(history.list(subject)).hasSize(1);
    return history.list(subject).getFirst();
  }

  private static Erasure erasure(SubjectReference what, long of) {
    return new Erasure(
        what,
        of,
        Text.spanish("Contenía el domicilio de una persona"),
        Text.spanish("Derecho de cancelación"),
        Trial.PROVENANCE);
  }
}
