package tequio.plan.timeline;

import java.util.List;
import java.util.Optional;
import tequio.ledger.history.Entry;
import tequio.plan.history.PlanSentences;
import tequio.plan.progress.ProgressReport;
import tequio.plan.publication.ProgressReported;
import tequio.plan.publication.ProofVerified;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.withdrawal.PlanWithdrawal;
import tequio.publishing.difference.Difference;
import tequio.publishing.timeline.EventDescription;
import tequio.publishing.timeline.EventDescription.Claim;
import tequio.publishing.timeline.EventDescription.Evidence;
import tequio.publishing.timeline.EventLabel;
import tequio.publishing.timeline.RecordEvent;
import tequio.web.Texts;

/** An entry of the public record about a plan or a commitment. */
public sealed interface PlanEvent extends RecordEvent {

  /**
   * A version of a commitment.
   *
   * @param differences changes from the version before; empty if there is none or it was erased
   */
  record Commitment(Entry entry, CommitmentVersion version, Optional<List<Difference>> differences)
      implements PlanEvent {

    @Override
    public String sentence(Texts t, String about) {
      return t.say(
          "feed.commitment", about(), version.content().title().words(), version.version());
    }

    @Override
    public EventDescription describe(Texts t) {
      return EventDescription.NONE
          .link(t.say("document.version", version.version()))
          .changes(version.version(), differences.map(it -> PlanSentences.of(it, t)))
          .why(version.reason())
          .by(version.provenance());
    }
  }

  /** A version of a plan. */
  record Plan(Entry entry, PlanVersion version, Optional<List<Difference>> differences)
      implements PlanEvent {

    @Override
    public String sentence(Texts t, String about) {
      return t.say("feed.plan", version.content().title().words(), version.version());
    }

    @Override
    public EventDescription describe(Texts t) {
      return EventDescription.NONE
          .link(t.say("act.plan", version.version()))
          .changes(version.version(), differences.map(it -> PlanSentences.of(it, t)))
          .why(version.reason())
          .by(version.provenance());
    }
  }

  /** A party reported progress. */
  record Report(Entry entry, ProgressReported said) implements PlanEvent {

    @Override
    public String sentence(Texts t, String about) {
      return t.say(
          "feed.report", said.report().by().name(), t.say(said.report().reported()), about);
    }

    @Override
    public EventDescription describe(Texts t) {
      var report = said.report();
      return EventDescription.NONE
          .claim(
              new Claim(
                  report.by().name(),
                  t.say("plan.happening.reports"),
                  t.say(report.reported()),
                  report.activity().map(it -> t.say("act.activity", it))))
          .quote(report.note())
          .evidence(evidence(report, t))
          .by(said.provenance());
    }

    private static List<Evidence> evidence(ProgressReport report, Texts t) {
      return report.evidence().stream()
          .map(it -> new Evidence(t.say("plan.evidence"), it.where()))
          .toList();
    }
  }

  /** A party verified the evidence. */
  record Review(Entry entry, ProofVerified said) implements PlanEvent {

    @Override
    public String sentence(Texts t, String about) {
      var review = said.verification();
      return t.say("feed.review", review.by().name(), t.say(review.verdict()), about);
    }

    @Override
    public EventDescription describe(Texts t) {
      var review = said.verification();
      return EventDescription.NONE
          .claim(
              new Claim(
                  review.by().name(),
                  t.say("plan.happening.reviews"),
                  t.say(review.verdict()),
                  review.activity().map(it -> t.say("act.activity", it))))
          .quote(review.reason())
          .by(said.provenance());
    }
  }

  /** A plan was withdrawn. */
  record Withdrawal(Entry entry, PlanWithdrawal said) implements PlanEvent {

    @Override
    public String sentence(Texts t, String about) {
      return t.say("feed.withdrawal", about.isEmpty() ? about() : about);
    }

    @Override
    public EventDescription describe(Texts t) {
      return EventDescription.NONE
          .link(t.say("act.withdrawal", said.version()))
          .why(Optional.of(said.reason()))
          .by(said.provenance());
    }
  }

  @Override
  default Optional<EventLabel> label() {
    return PlanFactLinks.label(entry().envelope().subject());
  }

  /**
   * Returns the number of the commitment that it is about ({@code 3} for {@code
   * progress-report/08019/3.1}), or the code of the plan.
   */
  default String about() {
    return PlanFactLinks.titled(entry().envelope().subject()).code();
  }
}
