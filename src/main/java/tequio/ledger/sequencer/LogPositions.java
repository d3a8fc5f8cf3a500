package tequio.ledger.sequencer;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.ledger.log.LogInconsistencyException;
import tequio.ledger.tree.Hash;

/** Store of the index of each entry in the log and of signed checkpoints. */
@Component
class LogPositions {

  /** Most entries that one checkpoint adds. */
  static final int AT_ONCE = 10_000;

  private final JdbcClient jdbc;
  private final Lease lease;
  private final Clock clock;

  LogPositions(JdbcClient jdbc, Lease lease, Clock clock) {
    this.jdbc = jdbc;
    this.lease = lease;
    this.clock = clock;
  }

  /** Last signed state according to the database. */
  record Signed(long size, Hash root, String vkey) {}

  long count() {
    return jdbc.sql("select coalesce(max(place) + 1, 0) from ledger_place")
        .query(Long.class)
        .single();
  }

  /**
   * Assigns indexes to entries without one, each government's in its order, and returns how many.
   */
  @Transactional
  int give(long token) {
    requireLease(token);
    return jdbc.sql(
            """
            with waiting as (
              select e.government, e.seq,
                max(e.at) over (partition by e.government order by e.seq) as turn
              from ledger_counter c
              cross join lateral (
                select coalesce(max(seq), 0) as seq
                from ledger_place where government = c.government) placed
              cross join lateral (
                select government, seq, at from ledger_entry
                where government = c.government and ledger_entry.seq > placed.seq
                order by ledger_entry.seq limit :most) e
              where c.seq > placed.seq
            )
            insert into ledger_place (place, government, seq)
            select :next + row_number() over (order by turn, government, seq) - 1, government, seq
            from waiting order by turn, government, seq limit :most
            """)
        .param("next", count())
        .param("most", AT_ONCE)
        .update();
  }

  /** Returns the leaves from an index on, at most {@value #AT_ONCE}. */
  List<String> leaves(long from) {
    return jdbc.sql(
            """
            select e.leaf from ledger_place p join ledger_entry e using (government, seq)
            where p.place >= :from and p.place < :to order by p.place
            """)
        .param("from", from)
        .param("to", from + AT_ONCE)
        .query((row, number) -> row.getString("leaf"))
        .list();
  }

  Optional<Signed> findSigned() {
    return jdbc.sql("select size, root, vkey from ledger_checkpoint order by size desc limit 1")
        .query((row, number) ->
            new Signed(
                row.getLong("size"), Hash.parse(row.getString("root")), row.getString("vkey")))
        .optional();
  }

  /**
   * Stores a state before it is signed, so that no other root is signed for that size.
   *
   * @throws LogInconsistencyException if another one is stored
   */
  @Transactional
  void remember(long token, Signed next) {
    requireLease(token);
    jdbc.sql(
            """
            insert into ledger_checkpoint (size, root, vkey, token, at)
            values (:size, :root, :vkey, :token, :at) on conflict (size) do nothing
            """)
        .param("size", next.size())
        .param("root", next.root().toString())
        .param("vkey", next.vkey())
        .param("token", token)
        .param("at", Timestamp.from(clock.instant()))
        .update();
    if (!findSigned().equals(Optional.of(next))) {
      throw new LogInconsistencyException(
          "la base de datos ya recuerda otra raíz para " + next.size());
    }
  }

  private void requireLease(long token) {
    if (!lease.isHeldWith(token)) {
      throw new LeaseLostException();
    }
  }

  /** Another sequencer has the lease, which is not an error. */
  static final class LeaseLostException extends RuntimeException {}
}
