package tequio.data.api;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.data.api.PageCollector.PageFullException;
import tequio.data.scope.DatasetScope;
import tequio.kernel.GovernmentKey;
import tequio.ledger.history.Envelopes;

/**
 * Reads one page of rows from one snapshot of the database. It visits a bounded number of
 * governments, so that the cost does not grow with the installation.
 */
@Component
class RowPageReader {

  /** Maximum number of governments with entries that one request reads. */
  static final int GOVERNMENTS = 50;

  private final Envelopes envelopes;
  private final TransactionTemplate snapshot;

  RowPageReader(Envelopes envelopes, PlatformTransactionManager transactions) {
    this.envelopes = envelopes;
    snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  RowPage read(DatasetQuery asked) {
    var begin = begin(asked);
    var beyond = envelopes.beyond(begin, GOVERNMENTS);
    var range = new DatasetScope.Range(asked.extent(), begin, beyond);
    var gathered = new PageCollector(asked);
    try {
      snapshot.executeWithoutResult(
          open -> asked.dataset().each(range, asked.asOf(), gathered::offer));
    } catch (PageFullException rest) {
      return gathered.sheet(Optional.empty());
    }
    return gathered.sheet(beyond.filter(it -> isWithin(asked.extent(), it)));
  }

  private static String begin(DatasetQuery asked) {
    var first = asked.extent().government().map(GovernmentKey::value).orElse("");
    return asked.begin().compareTo(first) > 0 ? asked.begin() : first;
  }

  private static boolean isWithin(DatasetScope extent, String key) {
    return extent.government().filter(it -> !key.startsWith(it.value())).isEmpty();
  }
}
