package tequio.search.index;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tequio.kernel.PublicFact;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.EntryErased;

/**
 * Listener: updates the search index just before commit, once for each transaction, so that a plan
 * of fifty commitments is read once.
 */
@Component
class IndexUpdateListener {

  private final SearchIndex index;

  IndexUpdateListener(SearchIndex index) {
    this.index = index;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void heard(PublicFact fact) {
    changed(fact.subject());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void heard(EntryErased erased) {
    changed(erased.entry().envelope().subject());
  }

  private void changed(SubjectReference subject) {
    if (!(TransactionSynchronizationManager.getResource(this) instanceof IndexChanges)) {
      begin();
    }
    if (TransactionSynchronizationManager.getResource(this) instanceof IndexChanges changes) {
      changes.add(subject);
    }
  }

  private void begin() {
    var changes = new IndexChanges();
    TransactionSynchronizationManager.bindResource(this, changes);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            index.derive(changes);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(IndexUpdateListener.this);
          }
        });
  }
}
