package tequio.search.index;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tequio.kernel.PublicFact;
import tequio.kernel.Ref;
import tequio.ledger.history.Erased;

/**
 * Brings the search up to date inside the transaction that publishes, once, when it is about to
 * commit: by then a commitment stands in its plan, and a plan of fifty commitments is read once.
 */
@Component
class Publications {

  private final SearchIndex index;

  Publications(SearchIndex index) {
    this.index = index;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void heard(PublicFact fact) {
    changed(fact.subject());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void heard(Erased erased) {
    changed(erased.entry().envelope().subject());
  }

  private void changed(Ref subject) {
    if (!(TransactionSynchronizationManager.getResource(this) instanceof Changes)) {
      begin();
    }
    if (TransactionSynchronizationManager.getResource(this) instanceof Changes changes) {
      changes.add(subject);
    }
  }

  private void begin() {
    var changes = new Changes();
    TransactionSynchronizationManager.bindResource(this, changes);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            index.derive(changes);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Publications.this);
          }
        });
  }
}
