package tequio.editing.publication;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.editing.draft.Drafts;
import tequio.editing.preview.PublicationPreview;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.plan.file.PlanRules;
import tequio.plan.file.rules.RuleViolation;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.publication.PublishPlan;

/** Publishes the drafts of a plan, completely or not at all. */
@Component
public class PublishDrafts {

  private final PlanRules rules;
  private final PublishPlan publish;
  private final Drafts drafts;
  private final AuditLog audit;

  PublishDrafts(PlanRules rules, PublishPlan publish, Drafts drafts, AuditLog audit) {
    this.rules = rules;
    this.publish = publish;
    this.drafts = drafts;
    this.audit = audit;
  }

  /** What keeps it from being published; of several rules about one place the first. */
  public List<RuleViolation> problems(PublicationPreview prepared) {
    var byPlace = new LinkedHashMap<String, RuleViolation>();
    rules.checkWhole(prepared.file()).forEach(it -> byPlace.putIfAbsent(it.pointer(), it));
    return List.copyOf(byPlace.values());
  }

  /**
   * Publishes it in the name of an office; the drafts are then done with.
   *
   * @param reason why what is public already changes
   */
  @Transactional
  public Outcome publish(
      PublicationPreview prepared, String office, Optional<String> reason, Caller.Person by) {
    var terms =
        new PublicationOptions(Actor.office(office), reason.map(Text::spanish), false)
            .takingOut(prepared.takenOut().stream().map(PublicationPreview::key).collect(toSet()))
            .fromOwnDrafts();
    var problems = problems(prepared);
    if (!problems.isEmpty()) {
      throw new IllegalStateException("published with problems: " + problems);
    }
    var outcome = publish.publish(prepared.file(), terms);
    if (outcome instanceof Outcome.Published done) {
      audit.note(
          AuditAction.PLAN_PUBLISHED,
          by.account(),
          prepared.government(),
          prepared.code() + " v" + done.version());
      prepared.drafts().forEach(drafts::discard);
    }
    return outcome;
  }
}
