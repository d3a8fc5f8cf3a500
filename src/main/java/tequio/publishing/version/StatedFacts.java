package tequio.publishing.version;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordQueries;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.state.StateMachine;

/** Facts stated in public, by subject, and the states that result from them. */
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

  /**
   * Returns the facts about a subject by number, including corrected ones; erased ones are left
   * out.
   */
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

  /** Returns the facts about each subject of a government by number, in one query. */
  public <F extends Record> Map<SubjectReference, List<StatedFact<F>>> listAll(
      FactKind<F> kind, GovernmentKey government) {
    return jdbc
        .sql(
            """
            select form, body from stated_fact
            where kind = :kind and government = :government and body is not null
            order by length(subject), subject collate "C", number
            """)
        .param("kind", kind.code())
        .param("government", government.value())
        .query((row, n) -> rows.fact(kind, row))
        .list()
        .stream()
        .collect(groupingBy(StatedFact::about));
  }

  /**
   * Walks the facts recorded before {@code until} by government, subject and number, without erased
   * ones; fetches in batches within the caller's transaction.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public <F extends Record> void each(
      FactKind<F> kind, Documents.Keys keys, Instant until, Consumer<StatedFact<F>> walker) {
    jdbc.sql(
            """
            select form, body from stated_fact
            where kind = :kind and recorded < :until and body is not null
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

  /** Finds the state of a document; empty if the states of its kind do not follow from facts. */
  public Optional<Enum<?>> findState(SubjectReference document) {
    return kinds
        .findDocument(document.kind())
        .flatMap(DocumentKind::factStates)
        .<Enum<?>>map(it -> now(it, document));
  }

  /**
   * Whether a fact may be stated now: if its kind records transitions, one of them must start from
   * the current state.
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

  /** Returns the next state. The content of an erased fact is gone, so its guard is not tested. */
  private static <S extends Enum<S>> Optional<S> next(
      StateMachine<S, Record> machine, S from, Taken fact) {
    return machine.from(from).stream()
        .filter(it -> it.fact().equals(Optional.of(fact.kind())))
        .filter(it -> fact.content().map(it.guard()::test).orElse(true))
        .map(StateMachine.Transition::to)
        .findFirst();
  }

  /**
   * Returns the facts in the order of the record, without corrections, which restate earlier facts.
   */
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
