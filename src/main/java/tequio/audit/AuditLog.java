package tequio.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tequio.kernel.GovernmentKey;

/**
 * Appends entries to the audit log in the transaction of the act. The chain is extended just before
 * commit, so that its lock is held briefly.
 */
@Component
@Transactional
public class AuditLog {

  private final JdbcClient jdbc;
  private final Clock clock;

  AuditLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds an act of an account that concerns no other account and no government. */
  public void note(AuditAction deed, UUID by, String subject) {
    note(deed, Optional.of(by), Optional.empty(), Optional.empty(), subject);
  }

  /** Adds an act of an account for a government. */
  public void note(AuditAction deed, UUID by, GovernmentKey government, String subject) {
    note(deed, Optional.of(by), Optional.empty(), Optional.of(government), subject);
  }

  /**
   * Adds an entry, written just before the transaction commits.
   *
   * @param subject what it was done to: keys and identifiers of the program, never words typed by
   *     people
   */
  public void note(
      AuditAction deed,
      Optional<UUID> by,
      Optional<UUID> about,
      Optional<GovernmentKey> government,
      String subject) {
    Ending.ofThisTransaction(this)
        .notes()
        .add(new Note(time(), deed, by, about, government, subject));
  }

  private OffsetDateTime time() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
  }

  private void append(Note note) {
    jdbc.sql("select audit_append(:at, :deed, :account, :about, :government, :subject)")
        .param("at", note.at())
        .param("deed", note.deed().word())
        .param("account", note.by().orElse(null))
        .param("about", note.about().orElse(null))
        .param("government", note.government().map(GovernmentKey::value).orElse(null))
        .param("subject", note.subject())
        .query(Long.class)
        .single();
  }

  private record Note(
      OffsetDateTime at,
      AuditAction deed,
      Optional<UUID> by,
      Optional<UUID> about,
      Optional<GovernmentKey> government,
      String subject) {}

  /** Collects the entries of a transaction and appends them before its commit. */
  private record Ending(AuditLog log, List<Note> notes) implements TransactionSynchronization {

    static Ending ofThisTransaction(AuditLog log) {
      for (var waiting : TransactionSynchronizationManager.getSynchronizations()) {
        if (waiting instanceof Ending ending && ending.log() == log) {
          return ending;
        }
      }
      var ending = new Ending(log, new ArrayList<>());
      TransactionSynchronizationManager.registerSynchronization(ending);
      return ending;
    }

    @Override
    public int getOrder() {
      return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      notes.forEach(log::append);
    }
  }
}
