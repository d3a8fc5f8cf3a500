package tequio.publishing.version;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordQueries;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.state.StateMachine;

/** Facts stated in public, by what they are about, and the states to which they lead it. */
@Component
public class StatedFacts {

  private static final int HELD = 100;

  private record Taken(String kind, Optional<Record> content) {}

  private final JdbcClient jdbc;
  private final DocumentBodies rows;
  private final RecordQueries record;
  private final KindRegistry kinds;

  StatedFacts(JdbcClient jdbc, DocumentBodies rows, RecordQueries record, KindRegistry kinds) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.record = record;
    this.kinds = kinds;
  }

  /** By number; those that were erased are left out, those that were corrected are not. */
  public <F extends Record> List<StatedFact<F>> list(FactKind<F> kind, SubjectReference about) {
    return jdbc.sql(
            """
            select form, body from stated_fact
            where kind = :kind and government = :government and subject = :subject
              and body is not null
            order by number
            """)
        .param("kind", kind.code())
        .param("government", about.government().value())
        .param("subject", about.code())
        .query((row, n) -> rows.fact(kind, row))
        .list();
  }

  /**
   * Walks the facts that were stated before a moment, by government, subject and number; only a few
   * are held at a time, in the caller's transaction.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public <F extends Record> void each(
      FactKind<F> kind, Documents.Keys keys, Instant until, Consumer<StatedFact<F>> walker) {
    jdbc.sql(
            """
            select form, body from stated_fact
            where kind = :kind and recorded < :until
              and government like :prefix and government >= :from and government < :beyond
            order by government, length(subject), subject collate "C", number
            """)
        .withFetchSize(HELD)
        .param("kind", kind.code())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("prefix", keys.prefix() + "%")
        .param("from", keys.from())
        .param("beyond", keys.beyond().orElse(Documents.Keys.LAST))
        .query(row -> {
          walker.accept(rows.fact(kind, row));
        });
  }

  /** The state of a document; empty where facts lead its kind from no state to another. */
  public Optional<Enum<?>> findState(SubjectReference document) {
    return kinds
        .findDocument(document.kind())
        .flatMap(DocumentKind::factStates)
        .<Enum<?>>map(it -> now(it, document));
  }

  /**
   * Whether a fact may be stated now: where its kind records a transition, one has to lead on from
   * the present state.
   */
  boolean allows(FactKind<?> kind, SubjectReference about, Record content) {
    return kinds
        .findDocument(about.kind())
        .flatMap(DocumentKind::factStates)
        .filter(it -> it.isRecordedBy(kind.code()))
        .map(it -> leadsOn(it, about, new Taken(kind.code(), Optional.of(content))))
        .orElse(true);
  }

  private <S extends Enum<S>> boolean leadsOn(
      StateMachine<S, Record> machine, SubjectReference document, Taken fact) {
    return next(machine, now(machine, document), fact).isPresent();
  }

  private <S extends Enum<S>> S now(StateMachine<S, Record> machine, SubjectReference document) {
    var state = machine.initial();
    for (var fact : taken(machine, document)) {
      state = next(machine, state, fact).orElse(state);
    }
    return state;
  }

  /** An erased fact led on as it did; what it said is no longer looked at. */
  private static <S extends Enum<S>> Optional<S> next(
      StateMachine<S, Record> machine, S from, Taken fact) {
    return machine.from(from).stream()
        .filter(it -> it.fact().equals(Optional.of(fact.kind())))
        .filter(it -> fact.content().map(it.guard()::test).orElse(true))
        .map(StateMachine.Transition::to)
        .findFirst();
  }

  /** In the order of the record. A correction leads nowhere: it restates an earlier fact. */
  private List<Taken> taken(StateMachine<?, Record> machine, SubjectReference document) {
    var about =
        machine.facts().stream()
            .map(it -> new SubjectReference(it, document.government(), document.code()))
            .toList();
    return record.about(about).stream()
        .filter(it -> machine.isRecordedBy(it.envelope().kind()))
        .flatMap(it -> taken(it).stream())
        .toList();
  }

  private Optional<Taken> taken(Entry entry) {
    var kind = entry.envelope().kind();
    var stated = kinds.findFact(kind).flatMap(it -> stated(it, entry));
    return stated.filter(it -> it.corrects().isPresent()).isPresent()
        ? Optional.empty()
        : Optional.of(new Taken(kind, stated.map(StatedFact::content)));
  }

  private <F extends Record> Optional<StatedFact<? extends Record>> stated(
      FactKind<F> kind, Entry entry) {
    return rows.fact(kind, entry).map(it -> it);
  }
}
