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
        .sections(PlanSections.PLAN)
        .title(PlanContent::title)
        .validationWithin((government, it) -> violations(rules.check(government, it, "")))
        .others(PlanContent::jointly)
        .build();
  }

  @Bean
  DocumentKind<CommitmentContent> commitmentKind(ContentRules rules) {
    return DocumentKind.of("commitment", CommitmentContent.class)
        .numbered("compromisos")
        .sections(PlanSections.COMMITMENT)
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
}
