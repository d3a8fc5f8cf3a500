package tequio.secretariat.agreement;

import static tequio.secretariat.agreement.AgreementState.DONE;
import static tequio.secretariat.agreement.AgreementState.OPEN;
import static tequio.secretariat.agreement.AgreementState.REPLACED;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.kernel.PartialDate;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.kind.Violation;
import tequio.publishing.state.StateMachine;

/** Declares an agreement as a kind of document, the facts about it and its states. */
@Configuration(proxyBeanMethods = false)
class AgreementKinds {

  private static final String CODE = "agreement";
  private static final String REPORT = "agreement-report";
  private static final String REPLACEMENT = "agreement-replacement";

  private static final String[] PARTS = {
    "title", "owner", "due", "proof", "meeting", "item", "decision", "agreed"
  };

  private static final String[] COLUMNS = {
    "acuerdo",
    "responsable",
    "fecha_limite",
    "que_lo_demuestra",
    "sesion",
    "punto",
    "decision",
    "acordado"
  };

  @Bean
  DocumentKind<MeetingAgreement> agreement(
      StateMachine<AgreementState, Record> agreementStateMachine) {
    return DocumentKind.of(CODE, MeetingAgreement.class)
        .numbered("secretariado/acuerdos")
        .drawnByFeature()
        .permissions(
            new KindPermissions(
                Permission.RUN_MEETING, Permission.RUN_MEETING, Permission.SEE_DRAFTS))
        .setByProgram(PARTS)
        .title(MeetingAgreement::title)
        .validation(AgreementKinds::check)
        .dataset("acuerdos-del-secretariado", COLUMNS)
        .statesByFacts(agreementStateMachine)
        .build();
  }

  private static List<Violation> check(MeetingAgreement agreement) {
    if (agreement.due().precision() != PartialDate.Precision.DAY) {
      return List.of(Violation.of("due", "meeting.not-a-day"));
    }
    return agreement.due().first().isBefore(agreement.agreed().first())
        ? List.of(Violation.of("due", "agreement.due-before-session"))
        : List.of();
  }

  /**
   * A report of what is not done yet is stated in any state but the last ones, and changes none.
   */
  @Bean
  StateMachine<AgreementState, Record> agreementStateMachine() {
    return StateMachine.<AgreementState, Record>of(CODE, AgreementState.class, OPEN)
        .transition("finish", OPEN, DONE, Permission.RUN_MEETING, AgreementKinds::isDone, REPORT)
        .transition("report", OPEN, OPEN, Permission.RUN_MEETING, it -> !isDone(it), REPORT)
        .transition("replace", OPEN, REPLACED, Permission.RUN_MEETING, REPLACEMENT)
        .build();
  }

  private static boolean isDone(Record fact) {
    return fact instanceof AgreementReport report && report.done();
  }

  @Bean
  FactKind<AgreementReport> agreementReport() {
    return new FactKind<>(REPORT, AgreementReport.class, CODE, Permission.RUN_MEETING)
        .dataset("avances-de-acuerdos", "dia", "que_se_hizo", "cumplido", "pruebas");
  }

  @Bean
  FactKind<AgreementReplacement> agreementReplacement() {
    return new FactKind<>(REPLACEMENT, AgreementReplacement.class, CODE, Permission.RUN_MEETING);
  }
}
