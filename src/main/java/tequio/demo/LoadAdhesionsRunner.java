package tequio.demo;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.declaration.adhesion.AdhesionActs;
import tequio.declaration.content.Adhesion;
import tequio.declaration.content.AdhesionRefusal;
import tequio.declaration.content.DeclarationWithdrawal;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.JointDeclarations;
import tequio.kernel.GovernmentKey;
import tequio.publishing.version.DocumentVersion;

/** At the start with {@code tequio.demo}: states who adhered to the declarations, and who left. */
@Component
@Order(30)
class LoadAdhesionsRunner implements ApplicationRunner {

  private final JointDeclarations declarations;
  private final AdhesionActs acts;
  private final DemoFiles files;

  LoadAdhesionsRunner(JointDeclarations declarations, AdhesionActs acts, DemoFiles files) {
    this.declarations = declarations;
    this.acts = acts;
    this.files = files;
  }

  /** What happened to a declaration after it was signed. */
  private record Facts(
      GovernmentKey government,
      List<Adhesion> adhesions,
      List<AdhesionRefusal> refusals,
      List<DeclarationWithdrawal> withdrawals) {}

  /** Where somebody has stated anything since, all of it is theirs: it is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var facts : files.read("adhesions", Facts.class)) {
      declarations
          .find(facts.government())
          .filter(it -> declarations.facts(it).adhesions().isEmpty())
          .ifPresent(it -> state(facts, it));
    }
  }

  private void state(Facts facts, DocumentVersion<JointDeclaration> declaration) {
    facts.adhesions().forEach(it -> acts.enter(facts.government(), it));
    facts.refusals().forEach(it -> acts.refuse(facts.government(), it));
    facts.withdrawals().forEach(it -> acts.withdraw(declaration, it));
  }
}
