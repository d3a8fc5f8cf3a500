package tequio.secretariat.rules;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.publishing.kind.DocumentKind;

/** Document kind of the secretariat's rules. */
@Configuration(proxyBeanMethods = false)
class SecretariatRulesKind {

  private static final String[] COLUMNS = {
    "titulo",
    "reglas",
    "asientos",
    "facilitacion",
    "dias_de_aviso",
    "dias_de_aviso_extraordinaria",
    "quorum",
    "segunda_convocatoria",
    "quorum_segunda_convocatoria",
    "si_se_pierde_el_quorum",
    "decision",
    "voto",
    "dias_para_el_acta",
    "dias_para_comentar_el_acta",
    "vigentes_desde",
    "acuerdo",
    "documentos"
  };

  @Bean
  DocumentKind<SecretariatRules> secretariatRules(ObjectProvider<SecretariatRulesCheck> checks) {
    return DocumentKind.of("secretariat-rules", SecretariatRules.class)
        .single("secretariado/reglas")
        .section("nombre", "title")
        .section("articulos", "articles")
        .section("asientos", "sectors", "facilitator")
        .section("aviso", "ordinaryNotice", "extraordinaryNotice")
        .section("quorum", "quorum", "secondCall", "secondCallQuorum", "quorumLoss")
        .section("decisiones", "decision", "ballot")
        .section("actas", "minutesDays", "commentDays")
        .section("aprobacion", "inForceSince", "agreement")
        .section("fuentes", "sources")
        .title(SecretariatRules::title)
        .validationWithin((government, it) -> checks.getObject().check(government, it))
        .dataset("reglas-del-secretariado", COLUMNS)
        .build();
  }
}
