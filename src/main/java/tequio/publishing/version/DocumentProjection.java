package tequio.publishing.version;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.ledger.history.Entry;
import tequio.ledger.history.EntryErased;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Projection;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.state.DocumentState;
import tequio.publishing.state.StateMachine;

/**
 * Projection: derives documents and facts of every kind from the record. As in publishing, the
 * publishing lock is taken first, and its tables are locked before those of the search.
 */
@Component
@Order(0)
class DocumentProjection implements Projection {

  enum Rule implements BusinessRuleException.Rule {
    NEWEST_CANNOT_BE_ERASED
  }

  private final KindRegistry kinds;
  private final DocumentBodies bodies;
  private final PublishingLock lock;
  private final DocumentTable table;
  private final StateMachine<DocumentState, Object> states;

  DocumentProjection(
      KindRegistry kinds,
      DocumentBodies bodies,
      PublishingLock lock,
      DocumentTable table,
      StateMachine<DocumentState, Object> states) {
    this.kinds = kinds;
    this.bodies = bodies;
    this.lock = lock;
    this.table = table;
    this.states = states;
  }

  @Override
  public List<String> kinds() {
    return Stream.<PublicKind>concat(kinds.documents().stream(), kinds.facts().stream())
        .filter(PublicKind::isStoredHere)
        .map(PublicKind::code)
        .toList();
  }

  @Override
  public List<String> tables() {
    return List.of("stated_fact", "document_version", "document");
  }

  @Override
  public void derive(Entry entry) {
    lock.acquire(entry.envelope().government());
    var kind = entry.envelope().kind();
    kinds.findDocument(kind).ifPresent(it -> derive(it, entry));
    kinds.findFact(kind).ifPresent(it -> derive(it, entry));
  }

  private <C extends Record> void derive(DocumentKind<C> kind, Entry entry) {
    var its = entry.envelope();
    bodies
        .version(kind, entry)
        .ifPresentOrElse(
            made -> table.add(made, kind.others().apply(made.content())),
            () -> table.addErased(its.subject(), its.version()));
  }

  private <F extends Record> void derive(FactKind<F> kind, Entry entry) {
    bodies
        .fact(kind, entry)
        .ifPresentOrElse(table::add, () -> table.addErasedFact(entry.envelope().subject()));
  }

  /** Erases the stored copy, in the transaction that erases the body of the entry. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void erase(EntryErased erased) {
    var its = erased.entry().envelope();
    if (kinds.findDocument(its.kind()).filter(PublicKind::isStoredHere).isPresent()) {
      requireErasable(its);
      table.erase(its.subject(), its.version());
    } else if (kinds.findFact(its.kind()).filter(PublicKind::isStoredHere).isPresent()) {
      table.erase(its.subject(), its.version());
    }
  }

  private void requireErasable(Envelope its) {
    boolean newest = table.lastVersion(its.subject()) == its.version();
    var state = newest ? DocumentState.IN_FORCE : DocumentState.REPLACED;
    if (states.from(state).stream().noneMatch(it -> it.to() == DocumentState.ERASED)) {
      throw new BusinessRuleException(Rule.NEWEST_CANNOT_BE_ERASED, its.subject());
    }
  }
}
