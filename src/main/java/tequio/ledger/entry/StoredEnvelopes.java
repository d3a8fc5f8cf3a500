package tequio.ledger.entry;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Envelopes;

/** {@link Envelopes} read with a database cursor, inside a transaction. */
@Component
class StoredEnvelopes implements Envelopes {

  private static final int HELD = 500;

  /** Sorts after every key, since keys are digits. */
  private static final String LAST = "z";

  private final JdbcClient jdbc;

  StoredEnvelopes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void each(Of governments, Instant before, Consumer<Envelope> walker) {
    jdbc.sql(
            """
            select leaf from ledger_entry
            where government like :governments and government >= :from and government < :beyond
              and at collate "C" < :before
            order by government, seq
            """)
        .withFetchSize(HELD)
        .param("governments", governments.prefix() + "%")
        .param("from", governments.from())
        .param("beyond", governments.beyond().orElse(LAST))
        .param("before", PublicRecord.MILLIS.format(before))
        .query(row -> {
          walker.accept(Envelope.parse(row.getString("leaf")));
        });
  }

  @Override
  public Optional<String> beyond(String from, int governments) {
    return jdbc.sql(
            """
            select government from ledger_counter where government >= :from
            order by government offset :governments limit 1
            """)
        .param("from", from)
        .param("governments", governments)
        .query(String.class)
        .optional();
  }

  @Override
  public long count() {
    return jdbc.sql("select coalesce(sum(seq), 0) from ledger_counter").query(Long.class).single();
  }
}
