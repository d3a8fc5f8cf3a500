package tequio.demo;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.agreement.AgreementActs;
import tequio.secretariat.agreement.AgreementReport;
import tequio.secretariat.decision.MeetingDecision;
import tequio.secretariat.meeting.MeetingClosing;
import tequio.secretariat.meeting.MeetingOpening;
import tequio.secretariat.meeting.MeetingState;
import tequio.secretariat.minutes.MinutesActs;
import tequio.secretariat.minutes.MinutesApproval;
import tequio.secretariat.minutes.MinutesReader;
import tequio.secretariat.record.MeetingFacts;
import tequio.secretariat.record.MeetingReader;

/** At the start with {@code tequio.demo}: states what happened in the sessions. */
@Component
@Order(30)
class LoadMeetingsRunner implements ApplicationRunner {

  private final MeetingReader meetings;
  private final MeetingFacts facts;
  private final AgreementActs agreements;
  private final MinutesApprovals approvals;
  private final DemoFiles files;

  LoadMeetingsRunner(
      MeetingReader meetings,
      MeetingFacts facts,
      AgreementActs agreements,
      MinutesApprovals approvals,
      DemoFiles files) {
    this.meetings = meetings;
    this.facts = facts;
    this.agreements = agreements;
    this.approvals = approvals;
    this.files = files;
  }

  /** What is stated about a session, and about its agreements. */
  private record MeetingStatements(
      GovernmentKey government,
      String code,
      ReportingParty voice,
      Actor by,
      MeetingOpening opening,
      List<MeetingDecision> decisions,
      MeetingClosing closing,
      List<OwnerReport> reports,
      MinutesApproval approval) {}

  private record OwnerReport(
      String agreement, ReportingParty voice, Actor by, AgreementReport report) {}

  /** Where somebody has stated anything since, all of it is theirs: it is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var its : files.read("meetings", MeetingStatements.class)) {
      meetings
          .find(its.government(), its.code())
          .filter(it -> it.state() == MeetingState.CALLED)
          .ifPresent(it -> state(it.document(), its));
    }
  }

  private void state(SubjectReference meeting, MeetingStatements its) {
    var terms = PublicationTerms.by(its.voice(), its.by());
    facts.open(meeting, its.opening(), terms);
    its.decisions().forEach(it -> facts.decide(meeting, it, terms));
    facts.close(meeting, its.closing(), terms);
    for (var it : its.reports()) {
      var agreement = new SubjectReference("agreement", its.government(), it.agreement());
      agreements.report(agreement, it.report(), it.voice(), it.by());
    }
    approvals.approve(its.government(), its.code(), its.approval(), terms);
  }

  /** Approves minutes of the demonstration. */
  @Component
  static class MinutesApprovals {

    private final MinutesReader minutes;
    private final MinutesActs acts;

    MinutesApprovals(MinutesReader minutes, MinutesActs acts) {
      this.minutes = minutes;
      this.acts = acts;
    }

    void approve(
        GovernmentKey government, String code, MinutesApproval approval, PublicationTerms terms) {
      minutes
          .find(government, code)
          .filter(it -> it.approval().isEmpty())
          .ifPresent(it -> acts.stateApproval(it, approval, terms));
    }
  }
}
