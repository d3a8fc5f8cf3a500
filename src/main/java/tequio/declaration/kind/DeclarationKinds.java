package tequio.declaration.kind;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.declaration.content.Adhesion;
import tequio.declaration.content.AdhesionRefusal;
import tequio.declaration.content.DeclarationWithdrawal;
import tequio.declaration.content.JointDeclaration;
import tequio.publishing.kind.ContentComponent;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;

/** Declares joint declarations as a kind of document, and the facts that are stated about them. */
@Configuration(proxyBeanMethods = false)
class DeclarationKinds {

  private static final String CODE = "joint-declaration";

  private static final String[] COLUMNS = {
    "titulo",
    "ejercicio",
    "apertura",
    "proposito",
    "temas",
    "compromisos_de_las_partes",
    "coordinacion",
    "vigencia",
    "partes",
    "firmas",
    "huella"
  };

  @Bean
  DocumentKind<JointDeclaration> jointDeclaration(ObjectProvider<DeclarationRules> rules) {
    return DocumentKind.of(CODE, JointDeclaration.class)
        .single("declaracion")
        .drawnByFeature()
        .setByProgram(ContentComponent.names(JointDeclaration.class).toArray(String[]::new))
        .title(JointDeclaration::title)
        .validationWithin((government, it) -> rules.getObject().check(government, it))
        .dataset("declaraciones-conjuntas", COLUMNS)
        .build();
  }

  @Bean
  FactKind<Adhesion> adhesion() {
    return new FactKind<>("adhesion", Adhesion.class, CODE, Permission.PUBLISH)
        .dataset("adhesiones", "ejercicio", "tipo", "nombre", "via", "fecha");
  }

  @Bean
  FactKind<AdhesionRefusal> adhesionRefusal() {
    return new FactKind<>("adhesion-refusal", AdhesionRefusal.class, CODE, Permission.PUBLISH)
        .dataset("adhesiones-no-aceptadas", "ejercicio", "tipo", "razon", "fecha");
  }

  @Bean
  FactKind<DeclarationWithdrawal> declarationWithdrawal() {
    return new FactKind<>(
            "declaration-withdrawal", DeclarationWithdrawal.class, CODE, Permission.PUBLISH)
        .dataset("retiros-de-declaraciones", "ejercicio", "adhesion", "firmante", "fecha", "razon");
  }
}
