package tequio.ledger.sequencer;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Detects that entries wait and nothing is signed, whatever the cause. It measures elapsed time, so
 * that a wrong clock does not mislead it.
 */
@Component
class SigningProgress {

  private static final Logger LOG = LoggerFactory.getLogger(SigningProgress.class);

  private final JdbcClient jdbc;
  private final Duration patience;
  private Counts last = new Counts(0, 0);
  private @Nullable Long waitingSince;
  private volatile Optional<String> trouble = Optional.empty();

  SigningProgress(JdbcClient jdbc, @Value("${tequio.bitacora.patience:30s}") Duration patience) {
    this.jdbc = jdbc;
    this.patience = patience;
  }

  /** Number of entries and of those that were signed. */
  private record Counts(long entries, long signed) {}

  /** Returns the problem in one sentence; empty while signing works. */
  Optional<String> trouble() {
    return trouble;
  }

  /** Compares the counts with those of the previous call. */
  synchronized void look() {
    var now = count();
    if (now.signed() >= now.entries() || now.signed() != last.signed()) {
      waitingSince = null;
    }
    last = now;
    if (now.signed() >= now.entries()) {
      trouble = Optional.empty();
      return;
    }
    waitingSince = waitingSince == null ? Long.valueOf(System.nanoTime()) : waitingSince;
    if (System.nanoTime() - waitingSince >= patience.toNanos()) {
      complain(now.entries() - now.signed());
    }
  }

  private void complain(long waiting) {
    var sentence =
        "La bitácora no avanza: %d registros esperan su firma. Revise que el programa que la firma esté abierto, que haya disco y que los relojes estén a la hora"
            .formatted(waiting);
    if (trouble.isEmpty()) {
      LOG.error("{}", sentence);
    }
    trouble = Optional.of(sentence);
  }

  private Counts count() {
    return jdbc.sql(
            """
            select (select coalesce(sum(seq), 0) from ledger_counter) as entries,
              (select coalesce(max(size), 0) from ledger_checkpoint) as signed
            """)
        .query((row, number) -> new Counts(row.getLong("entries"), row.getLong("signed")))
        .single();
  }
}
