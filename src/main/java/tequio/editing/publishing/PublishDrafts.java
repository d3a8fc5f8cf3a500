package tequio.editing.publishing;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.audit.AuditLog;
import tequio.audit.Deed;
import tequio.editing.draft.Drafts;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.plan.exchange.ExportPlan;
import tequio.plan.exchange.Problem;
import tequio.plan.exchange.ReadPlanFile;
import tequio.plan.exchange.Reading;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublishPlan;
import tequio.plan.publication.Terms;

/** Makes public what was drafted of a plan, all of it or nothing. */
@Component
public class PublishDrafts {

  private final ReadPlanFile reader;
  private final PublishPlan publish;
  private final Drafts drafts;
  private final AuditLog audit;

  PublishDrafts(ReadPlanFile reader, PublishPlan publish, Drafts drafts, AuditLog audit) {
    this.reader = reader;
    this.publish = publish;
    this.drafts = drafts;
    this.audit = audit;
  }

  /** What keeps it from being published. */
  public List<Problem> problems(Prepared prepared) {
    return switch (read(prepared)) {
      case Reading.Good good -> List.of();
      case Reading.Bad(var problems) -> problems;
    };
  }

  /**
   * Publishes it in the name of an office; the drafts are then done with.
   *
   * @param reason why what is public already changes
   */
  @Transactional
  public Outcome publish(
      Prepared prepared, String office, Optional<String> reason, Caller.Person by) {
    var terms =
        new Terms(Actor.office(office), reason.map(Text::spanish), false)
            .takingOut(prepared.takenOut().stream().map(Prepared::key).collect(toSet()))
            .fromOwnDrafts();
    var outcome =
        switch (read(prepared)) {
          case Reading.Good(var file) -> publish.publish(file, terms);
          case Reading.Bad(var problems) ->
              throw new IllegalStateException("published with problems: " + problems);
        };
    if (outcome instanceof Outcome.Published done) {
      audit.note(
          Deed.PLAN_PUBLISHED,
          by.account(),
          prepared.government(),
          prepared.code() + " v" + done.version());
      prepared.drafts().forEach(drafts::discard);
    }
    return outcome;
  }

  private Reading read(Prepared prepared) {
    return reader.read(ExportPlan.write(prepared.file()).getBytes(StandardCharsets.UTF_8));
  }
}
