package tequio.editing.draft;

import java.time.Instant;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draft of a plan or a commitment.
 *
 * @param plan the plan it is published with; a plan's own code
 * @param version counts what was saved, so that nobody overwrites what they have not seen
 * @param base the published version it began from; 0 where nothing was published
 * @param removed why the commitment leaves the plan, where it does
 */
public record Draft(
    Id id,
    String plan,
    int version,
    int base,
    ObjectNode body,
    Optional<String> removed,
    Instant changed) {

  /** Which document of whom. */
  public record Id(GovernmentKey government, DraftKind kind, String code) {

    public static Id plan(GovernmentKey government, String code) {
      return new Id(government, DraftKind.PLAN, code);
    }

    public static Id commitment(GovernmentKey government, int number) {
      return new Id(government, DraftKind.COMMITMENT, String.valueOf(number));
    }

    /** Where it is worked on. */
    public String path() {
      return "/trabajo/" + government + "/" + kind.segment() + "/" + code;
    }

    public SubjectReference ref() {
      return new SubjectReference(kind.word(), government, code);
    }

    /** The number of a commitment. */
    public int number() {
      return Integer.parseInt(code);
    }
  }

  /** As JSON keeps it: what was left out is left out. */
  public static ObjectNode body(Record content) {
    ObjectNode body = Json.MAPPER.valueToTree(content);
    dropAbsent(body);
    return body;
  }

  /** With other words, saved once more. */
  public Draft with(ObjectNode words) {
    return new Draft(id, plan, version, base, words, removed, changed);
  }

  public Draft removedBecause(String reason) {
    return new Draft(id, plan, version, base, body, Optional.of(reason), changed);
  }

  public boolean isNew() {
    return base == 0;
  }

  public String title() {
    var title = body.path("title");
    return title.isObject() ? title.path("words").asString("") : title.asString("");
  }

  public PlanContent planContent() {
    return Json.MAPPER.treeToValue(body, PlanContent.class);
  }

  public CommitmentContent commitmentContent() {
    return Json.MAPPER.treeToValue(body, CommitmentContent.class);
  }

  private static void dropAbsent(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.propertyNames().stream()
          .filter(name -> object.path(name).isNull())
          .toList()
          .forEach(object::remove);
    }
    node.forEach(Draft::dropAbsent);
  }
}
