package tequio.secretariat.kind;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;
import tequio.secretariat.content.FacilitatorAppointment;
import tequio.secretariat.content.FacilitatorEnd;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.content.Secretariat;

/** Secretariats that are public, and what was stated about them. */
@Component
public class Secretariats {

  private final DocumentKind<Secretariat> kind;
  private final SecretariatFactKinds facts;
  private final Documents documents;
  private final StatedFacts stated;

  Secretariats(
      DocumentKind<Secretariat> kind,
      SecretariatFactKinds facts,
      Documents documents,
      StatedFacts stated) {
    this.kind = kind;
    this.facts = facts;
    this.documents = documents;
    this.stated = stated;
  }

  /** The kinds of facts about a secretariat. */
  @Component
  public record SecretariatFactKinds(
      FactKind<SeatAppointment> appointment,
      FactKind<SeatEnd> end,
      FactKind<InterestDeclaration> interests,
      FactKind<FacilitatorAppointment> facilitator,
      FactKind<FacilitatorEnd> facilitatorEnd) {}

  public DocumentKind<Secretariat> kind() {
    return kind;
  }

  public SecretariatFactKinds facts() {
    return facts;
  }

  public SubjectReference ref(GovernmentKey government) {
    return kind.ref(government, DocumentAddress.ONLY);
  }

  /** Finds the secretariat of a government. */
  public Optional<DocumentVersion<Secretariat>> find(GovernmentKey government) {
    return documents.find(kind, ref(government));
  }

  /** Returns the facts of a kind about the secretariat of a government, corrected ones too. */
  public <F extends Record> List<StatedFact<F>> list(FactKind<F> of, GovernmentKey government) {
    return stated.list(of, ref(government));
  }
}
