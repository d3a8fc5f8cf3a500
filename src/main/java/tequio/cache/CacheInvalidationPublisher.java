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

  /** No government has this key. */
  static final String EVERYBODY = "*";

  private final JdbcClient database;
  private final PageCacheGenerations generations;

  CacheInvalidationPublisher(JdbcClient database, PageCacheGenerations generations) {
    this.database = database;
    this.generations = generations;
  }

  /** Every kept page is to be drawn again, in all instances. */
  public void everything() {
    tell(EVERYBODY);
  }

  /** PostgreSQL sends a notification only if the transaction that gave it commits. */
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

  private void announce(Set<GovernmentKey> governments) {
    for (var government : governments) {
      tell(government.value());
    }
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              governments.forEach(generations::touch);
            }
          });
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
