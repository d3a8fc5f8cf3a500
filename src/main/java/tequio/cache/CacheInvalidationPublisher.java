package tequio.cache;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PagesChanged;
import tequio.kernel.PublicFact;

/** Sends, at commit, the governments whose pages a publication changed to every instance. */
@Component
public class CacheInvalidationPublisher {

  static final String CHANNEL = "tequio_public";

  /** Payload that invalidates the pages of all governments; no government has this key. */
  static final String EVERYBODY = "*";

  private final JdbcClient database;
  private final PageCacheGenerations generations;

  CacheInvalidationPublisher(JdbcClient database, PageCacheGenerations generations) {
    this.database = database;
    this.generations = generations;
  }

  /** Invalidates every cached page in all instances. */
  public void everything() {
    tell(EVERYBODY);
  }

  /**
   * Notifies for a published fact; PostgreSQL sends the notification only if the transaction
   * commits.
   */
  @EventListener
  void published(PublicFact fact) {
    var governments = new LinkedHashSet<GovernmentKey>();
    governments.add(fact.subject().government());
    governments.addAll(fact.alsoOf());
    announce(governments);
  }

  @EventListener
  void changed(PagesChanged pages) {
    announce(Set.of(pages.government()));
  }

  /** Notifies for each government once per transaction, however many facts it publishes. */
  private void announce(Set<GovernmentKey> governments) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      governments.forEach(it -> tell(it.value()));
      return;
    }
    var announced = announced();
    governments.stream().filter(announced.governments()::add).forEach(it -> tell(it.value()));
  }

  private Announced announced() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Announced.class::isInstance)
        .map(Announced.class::cast)
        .findFirst()
        .orElseGet(() -> {
          var begun = new Announced(new LinkedHashSet<>(), generations);
          TransactionSynchronizationManager.registerSynchronization(begun);
          return begun;
        });
  }

  /** Governments already notified in the transaction; touched in this instance after its commit. */
  private record Announced(Set<GovernmentKey> governments, PageCacheGenerations generations)
      implements TransactionSynchronization {

    @Override
    public void afterCommit() {
      governments.forEach(generations::touch);
    }
  }

  private void tell(String whose) {
    database
        .sql("select pg_notify(?, ?)")
        .params(CHANNEL, whose)
        .query((row, number) -> true)
        .list();
  }
}
