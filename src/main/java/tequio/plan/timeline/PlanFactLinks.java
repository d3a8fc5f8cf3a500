package tequio.plan.timeline;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.FactLinkProvider;
import tequio.publishing.timeline.EventLabel;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Links to the pages of versions, reports, verifications and withdrawals. */
@Component
class PlanFactLinks implements FactLinkProvider {

  static final Set<String> KINDS =
      Set.of("commitment", "plan", "progress-report", "verification", "plan-withdrawal");

  private final Gazetteer gazetteer;

  PlanFactLinks(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public boolean knows(String kind) {
    return KINDS.contains(kind);
  }

  @Override
  public String path(SubjectReference subject, int version) {
    var home = gazetteer.find(subject.government()).map(Government::path).orElse("");
    var of = titled(subject).code();
    return switch (subject.kind()) {
      case "plan" -> home + "/plan/" + of + "/versiones/" + version;
      case "plan-withdrawal" -> home + "/plan/" + of;
      case "commitment" -> home + "/compromisos/" + of + "/versiones/" + version;
      default -> home + "/compromisos/" + of + "/historial";
    };
  }

  @Override
  public String words(SubjectReference subject, int version, Texts t) {
    var of = titled(subject).code();
    var where =
        gazetteer
            .find(subject.government())
            .map(Government::fullName)
            .orElse(subject.government().value());
    return switch (subject.kind()) {
      case "plan" -> t.say("fact.plan", where, of, version);
      case "commitment" -> t.say("fact.commitment", where, of, version);
      case "plan-withdrawal" -> t.say("fact.withdrawal", where, of);
      case "progress-report" -> t.say("fact.report", where, of);
      default -> t.say("fact.verification", where, of);
    };
  }

  /** Returns the label before the title of a commitment: its number. */
  static Optional<EventLabel> label(SubjectReference subject) {
    var about = titled(subject);
    return about.kind().equals("commitment")
        ? Optional.of(new EventLabel("plan.commitment.number", about.code()))
        : Optional.empty();
  }

  /**
   * Returns the titled subject: the commitment of a report, the plan of a withdrawal, otherwise the
   * subject itself.
   */
  static SubjectReference titled(SubjectReference subject) {
    return switch (subject.kind()) {
      case "progress-report", "verification" ->
          new SubjectReference("commitment", subject.government(), subject.code().split("\\.")[0]);
      case "plan-withdrawal" ->
          new SubjectReference("plan", subject.government(), subject.code().split("\\.")[0]);
      default -> subject;
    };
  }
}
