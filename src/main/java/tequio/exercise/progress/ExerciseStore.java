package tequio.exercise.progress;

import java.util.List;
import java.util.Optional;
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

  Optional<DocumentVersion<Exercise>> find(SubjectReference document) {
    return documents.find(kind, document);
  }

  List<DocumentVersion<Exercise>> list(GovernmentKey government) {
    return documents.list(kind, government);
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
