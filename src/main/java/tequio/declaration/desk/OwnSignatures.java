package tequio.declaration.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tequio.declaration.content.DeclarationSignature;
import tequio.declaration.signing.DeclarationActs;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.PendingDeclarations;
import tequio.declaration.signing.Signatories;
import tequio.declaration.signing.Signatory;
import tequio.exercise.progress.ExerciseReader;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** What an account is to sign: read and signed within the government whose declaration it is. */
@Component
class OwnSignatures {

  private final ExerciseReader exercises;
  private final PendingDeclarations declarations;
  private final Signatories signatories;
  private final DeclarationActs acts;
  private final Places places;

  OwnSignatures(
      ExerciseReader exercises,
      PendingDeclarations declarations,
      Signatories signatories,
      DeclarationActs acts,
      Places places) {
    this.exercises = exercises;
    this.declarations = declarations;
    this.signatories = signatories;
    this.acts = acts;
    this.places = places;
  }

  /** Governments and the sight of their rows. */
  @Component
  record Places(Gazetteer gazetteer, TenantContext tenants) {}

  /** Empty where this account is not on the list of what runs there. */
  Optional<SigningPage> find(String government, UUID account) {
    return places
        .gazetteer()
        .findByKey(government)
        .flatMap(it -> places.tenants().within(List.of(it.key()), () -> find(it, account)));
  }

  private Optional<SigningPage> find(Government government, UUID account) {
    return exercises
        .running(government.key())
        .flatMap(it -> declarations.find(government.key(), it.document().code()))
        .filter(it -> !it.isDrafting())
        .flatMap(it -> signatories.find(it, account).map(who -> page(government, it, who)));
  }

  private static SigningPage page(
      Government government, PendingDeclaration declaration, Signatory who) {
    return new SigningPage(government, declaration, declaration.text().orElseThrow(), who, false);
  }

  void sign(SigningPage page, DeclarationSignature signature, UUID account) {
    var its = page.declaration();
    var unused =
        places
            .tenants()
            .within(
                List.of(its.government()),
                () -> {
                  acts.sign(
                      its.government(), its.exercise(), page.who().number(), signature, account);
                  return true;
                });
  }
}
