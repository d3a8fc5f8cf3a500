package tequio.declaration.adhesion;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tequio.declaration.content.Adhesion;
import tequio.declaration.content.AdhesionRefusal;
import tequio.declaration.content.DeclarationWithdrawal;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.DeclarationFacts;
import tequio.declaration.kind.JointDeclarations;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.territory.Gazetteer;

/** States facts about declarations, each in the name of the government. */
@Component
class AdhesionFacts {

  private final JointDeclarations declarations;
  private final FactPublisher publisher;
  private final Gazetteer gazetteer;
  private final Clock clock;

  AdhesionFacts(
      JointDeclarations declarations, FactPublisher publisher, Gazetteer gazetteer, Clock clock) {
    this.declarations = declarations;
    this.publisher = publisher;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** Answers its number. */
  @CanIgnoreReturnValue
  int add(GovernmentKey government, Adhesion adhesion) {
    return publisher
        .state(
            declarations.facts().adhesion(),
            declarations.ref(government),
            adhesion,
            terms(government, adhesion.adhered()))
        .number();
  }

  void state(GovernmentKey government, AdhesionRefusal refusal) {
    publisher.state(
        declarations.facts().refusal(),
        declarations.ref(government),
        refusal,
        terms(government, refusal.decided()));
  }

  void state(GovernmentKey government, DeclarationWithdrawal withdrawal) {
    publisher.state(
        declarations.facts().withdrawal(),
        declarations.ref(government),
        withdrawal,
        terms(government, withdrawal.withdrawn()));
  }

  DeclarationFacts of(DocumentVersion<JointDeclaration> declaration) {
    return declarations.facts(declaration);
  }

  LocalDate today(GovernmentKey government) {
    return LocalDate.ofInstant(clock.instant(), gazetteer.get(government).zone());
  }

  private PublicationTerms terms(GovernmentKey government, PartialDate day) {
    var office = gazetteer.get(government).fullName();
    return PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office(office)).on(day);
  }
}
