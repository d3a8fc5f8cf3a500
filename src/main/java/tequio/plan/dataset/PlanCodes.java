package tequio.plan.dataset;

import tequio.data.dataset.CodeList;
import tequio.plan.indicator.Indicator.Better;
import tequio.plan.indicator.Indicator.Frequency;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;
import tequio.plan.roadmap.NamedOrganisation.Sector;
import tequio.plan.snapshot.ChangeKind;
import tequio.plan.status.CommitmentStatus;

/** Code lists of the datasets of plans. A code in a published file is never renamed. */
final class PlanCodes {

  static final CodeList<CommitmentStatus> HEADLINE =
      new CodeList<>(CommitmentStatus.class, PlanCodes::headline);
  static final CodeList<ReportedStatus> REPORTED =
      new CodeList<>(ReportedStatus.class, PlanCodes::reported);
  static final CodeList<Verdict> VERDICT = new CodeList<>(Verdict.class, PlanCodes::verdict);
  static final CodeList<Sector> SECTOR = new CodeList<>(Sector.class, PlanCodes::sector);
  static final CodeList<ChangeKind> CHANGE = new CodeList<>(ChangeKind.class, PlanCodes::change);
  static final CodeList<GovernmentKind> GOVERNMENT =
      new CodeList<>(GovernmentKind.class, PlanCodes::government);
  static final CodeList<Role> ROLE = new CodeList<>(Role.class, PlanCodes::role);
  static final CodeList<Frequency> FREQUENCY =
      new CodeList<>(Frequency.class, PlanCodes::frequency);
  static final CodeList<Better> BETTER = new CodeList<>(Better.class, PlanCodes::better);

  /** Kind of government. */
  enum GovernmentKind {
    FEDERATION,
    STATE,
    MUNICIPALITY
  }

  /** Role of an organisation in a commitment. */
  enum Role {
    CO_RESPONSIBLE,
    SUPPORTING
  }

  private static String headline(CommitmentStatus it) {
    return switch (it) {
      case DONE -> "cumplida";
      case CANCELLED -> "cancelada";
      case LATE -> "atrasada";
      case DISAGREEMENT -> "versiones-distintas";
      case NOT_ACCEPTED -> "no-validada";
      case NO_EVIDENCE -> "falta-evidencia";
      case IN_REVIEW -> "en-revision";
      case MODIFIED -> "modificada";
      case IN_PROGRESS -> "en-curso";
      case NOT_STARTED -> "sin-iniciar";
      case NOT_YET_DUE -> "aun-no-empieza";
      case NO_REPORT -> "sin-reporte";
      case NOT_KNOWN -> "no-se-conoce";
    };
  }

  private static String reported(ReportedStatus it) {
    return switch (it) {
      case NOT_STARTED -> "sin-iniciar";
      case IN_PROGRESS -> "en-curso";
      case DONE -> "cumplida";
      case MODIFIED -> "modificada";
      case CANCELLED -> "cancelada";
    };
  }

  private static String verdict(Verdict it) {
    return switch (it) {
      case IN_REVIEW -> "en-revision";
      case ACCEPTED -> "validada";
      case NOT_ACCEPTED -> "no-validada";
    };
  }

  private static String sector(Sector it) {
    return switch (it) {
      case GOVERNMENT -> "gobierno";
      case CIVIL_SOCIETY -> "sociedad-civil";
      case OVERSIGHT -> "autoridad-de-transparencia";
      case ACADEMIA -> "academia";
      case PRIVATE -> "sector-privado";
    };
  }

  private static String change(ChangeKind it) {
    return switch (it) {
      case PLAN -> "plan";
      case COMMITMENT -> "compromiso";
      case REPORT -> "avance";
      case VERIFICATION -> "verificacion";
      case WITHDRAWAL -> "retiro";
    };
  }

  private static String government(GovernmentKind it) {
    return switch (it) {
      case FEDERATION -> "federacion";
      case STATE -> "estado";
      case MUNICIPALITY -> "municipio";
    };
  }

  private static String role(Role it) {
    return switch (it) {
      case CO_RESPONSIBLE -> "corresponsable";
      case SUPPORTING -> "apoya";
    };
  }

  private static String frequency(Frequency it) {
    return switch (it) {
      case MONTHLY -> "mensual";
      case QUARTERLY -> "trimestral";
      case HALF_YEARLY -> "semestral";
      case YEARLY -> "anual";
      case ONCE -> "una-vez";
    };
  }

  private static String better(Better it) {
    return switch (it) {
      case HIGHER -> "mas";
      case LOWER -> "menos";
      case TARGET -> "cerca-de-la-meta";
    };
  }

  private PlanCodes() {}
}
