package tequio.plan.file;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.version.ReportsAndVerifications;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a published plan as a file that imports to an equal plan. */
@Component
public class ExportPlan {

  private final PublishedPlans published;

  ExportPlan(PublishedPlans published) {
    this.published = published;
  }

  /** Returns the newest version of the plan, with the newest versions of its commitments. */
  public Optional<PlanFile> find(GovernmentKey government, String code) {
    return published.findPlan(government, code).map(this::file);
  }

  /** Returns the file as indented JSON without null properties. */
  public static String write(PlanFile file) {
    JsonNode tree = Json.MAPPER.valueToTree(file);
    dropAbsent(tree);
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
  }

  private PlanFile file(PlanVersion plan) {
    var keys = plan.commitments().stream().map(PlanVersion.Listed::key).toList();
    var tracking = published.tracking(keys);
    var entries =
        published.listCommitments(keys).stream()
            .map(it ->
                it.key().government().equals(plan.government())
                    ? own(it, tracking.getOrDefault(it.key(), ReportsAndVerifications.none()))
                    : reference(it))
            .toList();
    return new PlanFile("tequio.plan", 1, plan.government(), plan.content(), entries);
  }

  private static PlanFile.Entry own(CommitmentVersion it, ReportsAndVerifications tracking) {
    return new PlanFile.Entry(
        Optional.empty(),
        Optional.of(it.key().number()),
        Optional.of(it.content()),
        it.jointly(),
        tracking.reports().stream().map(ReportsAndVerifications.Filed::fact).toList(),
        tracking.verifications().stream().map(ReportsAndVerifications.Filed::fact).toList());
  }

  private static PlanFile.Entry reference(CommitmentVersion it) {
    return new PlanFile.Entry(
        Optional.of(it.key().government()),
        Optional.of(it.key().number()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void dropAbsent(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.propertyNames().stream()
          .filter(name -> object.path(name).isNull())
          .toList()
          .forEach(object::remove);
    }
    node.forEach(ExportPlan::dropAbsent);
  }
}
