package tequio.exercise.progress;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.ExerciseChange;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.content.StepClosing;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;

/** Exercises and what was stated about them. */
@Component
public class ExerciseStore {

  private final ExerciseFactKinds kinds;
  private final DocumentKind<Exercise> kind;
  private final Documents documents;
  private final StatedFacts facts;

  ExerciseStore(
      ExerciseFactKinds kinds,
      DocumentKind<Exercise> kind,
      Documents documents,
      StatedFacts facts) {
    this.kinds = kinds;
    this.kind = kind;
    this.documents = documents;
    this.facts = facts;
  }

  /** The kinds of facts about an exercise. */
  @Component
  public record ExerciseFactKinds(
      FactKind<ProductDelivery> delivery,
      FactKind<StepClosing> closing,
      FactKind<ExerciseChange> change) {}

  public DocumentKind<Exercise> kind() {
    return kind;
  }

  public ExerciseFactKinds kinds() {
    return kinds;
  }

  public SubjectReference ref(GovernmentKey government, String code) {
    return kind.ref(government, code);
  }

  /** Whether a government ever published an exercise. */
  public boolean hasAny(GovernmentKey government) {
    return !documents.list(kind, government).isEmpty();
  }

  /** Returns the code of the next exercise of a year: {@code 2026}, {@code 2026-2}. */
  public String nextCode(GovernmentKey government, String year) {
    var codes = documents.list(kind, government).stream().map(it -> it.document().code()).toList();
    return Stream.iterate(2, it -> it + 1)
        .limit(8)
        .map(it -> year + "-" + it)
        .reduce(year, (first, next) -> codes.contains(first) ? next : first);
  }

  Optional<DocumentVersion<Exercise>> find(SubjectReference document) {
    return documents.find(kind, document);
  }

  List<DocumentVersion<Exercise>> list(GovernmentKey government) {
    return documents.list(kind, government);
  }

  /** What was stated of the exercises of a state and of its municipalities, by exercise. */
  Map<SubjectReference, ExerciseFacts> factsWithin(Documents.Keys keys, Instant until) {
    var deliveries = contents(kinds.delivery(), keys, until);
    var closings = contents(kinds.closing(), keys, until);
    var changes = contents(kinds.change(), keys, until);
    var all = new HashSet<>(deliveries.keySet());
    all.addAll(closings.keySet());
    all.addAll(changes.keySet());
    return all.stream()
        .collect(
            toMap(
                it -> it,
                it ->
                    new ExerciseFacts(
                        deliveries.getOrDefault(it, List.of()),
                        closings.getOrDefault(it, List.of()),
                        changes.getOrDefault(it, List.of()))));
  }

  List<DocumentVersion<Exercise>> within(Documents.Keys keys, Instant until) {
    var found = new ArrayList<DocumentVersion<Exercise>>();
    documents.each(kind, keys, until, found::add);
    return List.copyOf(found);
  }

  private <F extends Record> Map<SubjectReference, List<F>> contents(
      FactKind<F> of, Documents.Keys keys, Instant until) {
    var found = new HashMap<SubjectReference, List<F>>();
    facts.each(
        of,
        keys,
        until,
        it -> found.computeIfAbsent(it.about(), its -> new ArrayList<>()).add(it.content()));
    return found;
  }

  ExerciseFacts facts(SubjectReference document) {
    return new ExerciseFacts(
        contents(kinds.delivery(), document),
        contents(kinds.closing(), document),
        contents(kinds.change(), document));
  }

  private <F extends Record> List<F> contents(FactKind<F> of, SubjectReference document) {
    return facts.list(of, document).stream().map(StatedFact::content).toList();
  }
}
