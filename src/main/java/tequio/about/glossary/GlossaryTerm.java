package tequio.about.glossary;

import java.util.Optional;

/** Legal or technical term used by the pages, with the type of the code that implements it. */
public enum GlossaryTerm {
  OPEN_GOVERNMENT(""),
  OPEN_VALUE("CommitmentContent.OpenValue"),
  GOVERNMENT("GovernmentKey"),
  KEY("GovernmentKey.value"),
  ACTION_PLAN("PlanContent"),
  COMMITMENT("CommitmentContent"),
  ROADMAP("CommitmentContent.activities"),
  ACTIVITY("Activity"),
  PROBLEM("CommitmentContent.problem"),
  FINAL_RESULT("CommitmentContent.finalResult"),
  PRODUCT("CommitmentContent.products"),
  INDICATOR("Indicator"),
  BASELINE("Indicator.baseline"),
  TARGET("Indicator.target"),
  MEANS_OF_VERIFICATION("CommitmentContent.meansOfVerification"),
  EVIDENCE("ProgressReport.Evidence"),
  PROGRESS_REPORT("ProgressReport"),
  VERIFICATION("Verification"),
  RESPONSIBLE("ResponsibleOffice"),
  CO_RESPONSIBLE("CommitmentContent.coResponsible"),
  SUPPORTING("CommitmentContent.supporting"),
  CIVIL_SOCIETY("ReportingParty.CIVIL_SOCIETY"),
  OVERSIGHT("ReportingParty.OVERSIGHT"),
  SECRETARIAT("Secretariat"),
  SEAT("SeatOnDay"),
  CIVIL_SOCIETY_CORE("CivilSocietyCore"),
  INTEREST_DECLARATION("InterestDeclaration"),
  JOINT_DECLARATION("JointDeclaration"),
  WORKING_TABLE("Roundtable"),
  EXERCISE("Exercise"),
  METHODOLOGY("Methodology"),
  STATE_PROFILE("StateProfile"),
  QUORUM("Quorum"),
  MEETING("Meeting"),
  AGREEMENT("MeetingAgreement"),
  MINUTES("Minutes"),
  MILESTONE("PlanContent.Milestone"),
  DEVELOPMENT("DevelopmentPlanLink"),
  SDG("SdgLink"),
  OUTSIDE_EVALUATION("CommitmentContent.OutsideEvaluation"),
  HEADLINE("CommitmentStatus"),
  NO_REPORT("CommitmentStatus.NO_REPORT"),
  BLANK("MissingReason"),
  TRANSCRIBED("ReportingParty.TRANSCRIBED"),
  SOURCE("Source"),
  VERSION("CommitmentVersion"),
  PARTIAL_DATE("PartialDate"),
  SHARE("Fraction"),
  INSTRUMENT("Instrument"),
  ASSESSMENT("AssessmentResult"),
  RANKING("RankingEdition"),
  GATHERING("Gathering"),
  ATTENDANCE("AttendanceRegisters"),
  DISSEMINATION("Dissemination"),
  CONSULTATION("Consultation"),
  SUBMISSION("Submission"),
  REASONED_REPLY("ReasonedReply");

  private final String code;

  GlossaryTerm(String code) {
    this.code = code;
  }

  /**
   * Returns the type, or the member of a type, that implements the term; empty if there is none
   * yet.
   */
  public Optional<String> code() {
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }
}
