package tequio.ledger.entry;

import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Envelopes;

/** {@link Envelopes} through a cursor, which PostgreSQL keeps only inside a transaction. */
@Component
class StoredEnvelopes implements Envelopes {

  private static final int HELD = 500;

  private final JdbcClient jdbc;

  StoredEnvelopes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void each(String governments, Instant before, Consumer<Envelope> walker) {
    jdbc.sql(
            """
            select leaf from ledger_entry
            where government like :governments and at collate "C" < :before
            order by government, seq
            """)
        .withFetchSize(HELD)
        .param("governments", governments + "%")
        .param("before", PublicRecord.MILLIS.format(before))
        .query(row -> {
          walker.accept(Envelope.parse(row.getString("leaf")));
        });
  }

  @Override
  public long count() {
    return jdbc.sql("select coalesce(sum(seq), 0) from ledger_counter").query(Long.class).single();
  }
}
