package tequio.secretariat.rules;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.Violation;

/** Document kind of the secretariat's rules. */
@Configuration(proxyBeanMethods = false)
class SecretariatRulesKind {

  @Bean
  DocumentKind<SecretariatRules> secretariatRules() {
    return DocumentKind.of("secretariat-rules", SecretariatRules.class)
        .single("secretariado/reglas")
        .section("nombre", "title")
        .section("articulos", "articles")
        .section("aprobacion", "inForceSince", "agreement")
        .section("fuentes", "sources")
        .title(SecretariatRules::title)
        .validation(SecretariatRulesKind::validate)
        .dataset(
            "reglas-del-secretariado",
            "titulo",
            "reglas",
            "vigentes_desde",
            "acuerdo",
            "documentos")
        .build();
  }

  private static List<Violation> validate(SecretariatRules rules) {
    return rules.articles().isEmpty()
        ? List.of(Violation.of("articles", "secretariat-rules.no-articles"))
        : List.of();
  }
}
