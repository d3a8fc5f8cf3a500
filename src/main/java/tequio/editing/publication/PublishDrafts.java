package tequio.editing.publication;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
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
import tequio.plan.file.ExportPlan;
import tequio.plan.file.ImportProblem;
import tequio.plan.file.ParseResult;
import tequio.plan.file.ReadPlanFile;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.publication.PublishPlan;

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
  public List<ImportProblem> problems(PublicationPreview prepared) {
    return switch (read(prepared)) {
      case ParseResult.Good good -> List.of();
      case ParseResult.Bad(var problems) -> problems;
    };
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
    var outcome =
        switch (read(prepared)) {
          case ParseResult.Good(var file) -> publish.publish(file, terms);
          case ParseResult.Bad(var problems) ->
              throw new IllegalStateException("published with problems: " + problems);
        };
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

  private ParseResult read(PublicationPreview prepared) {
    return reader.read(ExportPlan.write(prepared.file()).getBytes(StandardCharsets.UTF_8));
  }
}
