package tequio.declaration.kind;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.declaration.content.Adhesion;
import tequio.declaration.content.AdhesionRefusal;
import tequio.declaration.content.DeclarationWithdrawal;
import tequio.declaration.content.JointDeclaration;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;

/** Declarations that are public and what was stated about them. */
@Component
public class JointDeclarations {

  private final DocumentKind<JointDeclaration> kind;
  private final DeclarationFactKinds facts;
  private final Documents documents;
  private final StatedFacts stated;

  JointDeclarations(
      DocumentKind<JointDeclaration> kind,
      DeclarationFactKinds facts,
      Documents documents,
      StatedFacts stated) {
    this.kind = kind;
    this.facts = facts;
    this.documents = documents;
    this.stated = stated;
  }

  /** The kinds of facts about a declaration. */
  @Component
  public record DeclarationFactKinds(
      FactKind<Adhesion> adhesion,
      FactKind<AdhesionRefusal> refusal,
      FactKind<DeclarationWithdrawal> withdrawal) {}

  public DocumentKind<JointDeclaration> kind() {
    return kind;
  }

  public DeclarationFactKinds facts() {
    return facts;
  }

  public SubjectReference ref(GovernmentKey government) {
    return kind.ref(government, DocumentAddress.ONLY);
  }

  /** The newest of a government. */
  public Optional<DocumentVersion<JointDeclaration>> find(GovernmentKey government) {
    return documents.find(kind, ref(government));
  }

  /** What was stated about the newest declaration of a government: facts of its exercise. */
  public DeclarationFacts facts(DocumentVersion<JointDeclaration> declaration) {
    var about = declaration.document();
    var exercise = declaration.content().exercise();
    return new DeclarationFacts(
        stated.list(facts.adhesion(), about).stream()
            .filter(it -> it.content().exercise().equals(exercise))
            .toList(),
        stated.list(facts.refusal(), about).stream()
            .map(StatedFact::content)
            .filter(it -> it.exercise().equals(exercise))
            .toList(),
        stated.list(facts.withdrawal(), about).stream()
            .map(StatedFact::content)
            .filter(it -> it.exercise().equals(exercise))
            .toList());
  }
}
