package tequio.plan.kind;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.file.rules.ContentRules;
import tequio.plan.file.rules.RuleViolation;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.Violation;

/**
 * Declares plans, commitments and the facts about them to the document engine. A plan is published
 * together with its commitments, so this module stores their versions and renders their pages.
 */
@Configuration(proxyBeanMethods = false)
class PlanKinds {

  @Bean
  DocumentKind<PlanContent> planKind(ContentRules rules) {
    return DocumentKind.of("plan", PlanContent.class)
        .coded("plan")
        .storedByFeature()
        .setByProgram("code", "voice", "reportingSince")
        .section("nombre", "title")
        .section("fechas", "start", "end", "approved", "presented")
        .section("dialogo", "dialogueSpace", "leads")
        .section("cuantos", "commitmentsStated")
        .section("gobiernos", "jointly")
        .section("pasos", "milestones")
        .section("fuentes", "sources")
        .section("notas", "notes")
        .title(PlanContent::title)
        .validationWithin((government, it) -> violations(rules.check(government, it, "")))
        .others(PlanContent::jointly)
        .build();
  }

  @Bean
  DocumentKind<CommitmentContent> commitmentKind(ContentRules rules) {
    return sections(DocumentKind.of("commitment", CommitmentContent.class))
        .numbered("compromisos")
        .storedByFeature()
        .title(CommitmentContent::title)
        .validationWithin((government, it) -> violations(rules.check(government, it, "")))
        .build();
  }

  private static List<Violation> violations(List<RuleViolation> broken) {
    return broken.stream().map(RuleViolation::toViolation).toList();
  }

  @Bean
  FactKind<ProgressReport> progressReportKind() {
    return new FactKind<>(
            "progress-report", ProgressReport.class, "commitment", Permission.REPORT_PROGRESS)
        .storedByFeature();
  }

  @Bean
  FactKind<Verification> verificationKind() {
    return new FactKind<>(
            "verification", Verification.class, "commitment", Permission.VERIFY_PROGRESS)
        .storedByFeature();
  }

  private static DocumentKind.Builder<CommitmentContent> sections(
      DocumentKind.Builder<CommitmentContent> kind) {
    return kind.section("nombre", "title", "topic")
        .section("problema", "problem")
        .section("objetivo", "objective")
        .section("responsables", "responsible")
        .section("corresponsables", "coResponsible", "supporting")
        .section("actividades", "activities")
        .section("resultados", "finalResult", "products", "goals")
        .section("indicadores", "indicators")
        .section("medios", "meansOfVerification")
        .section("fechas", "start", "end")
        .section("ods", "sdg")
        .section("desarrollo", "development", "values")
        .section("claves", "identifiers")
        .section("evaluaciones", "evaluations")
        .section("fuentes", "sources")
        .section("notas", "notes");
  }
}
