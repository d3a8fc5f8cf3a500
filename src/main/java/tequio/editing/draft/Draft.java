package tequio.editing.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.publishing.kind.DocumentKind;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draft of a document of any kind.
 *
 * @param bundle the code of the plan that a plan or a commitment is published with; empty where a
 *     document is published alone
 * @param version counts what was saved, so that nobody overwrites what they have not seen
 * @param base the published version it began from; 0 where nothing was published
 * @param removed why the commitment leaves the plan, where it does
 */
public record Draft(
    Id id,
    Optional<String> bundle,
    int version,
    int base,
    ObjectNode body,
    Optional<String> removed,
    Instant changed) {

  /** Which document of whom; {@code kind} is the code of its kind. */
  public record Id(GovernmentKey government, String kind, String code) {

    public static final String PLAN = "plan";
    public static final String COMMITMENT = "commitment";

    /** Kinds whose drafts have addresses of their own, and the segment of those. */
    private static final Map<String, String> SEGMENTS =
        Map.of(PLAN, "planes", COMMITMENT, "compromisos");

    public static Id plan(GovernmentKey government, String code) {
      return new Id(government, PLAN, code);
    }

    public static Id commitment(GovernmentKey government, int number) {
      return new Id(government, COMMITMENT, String.valueOf(number));
    }

    public static Id of(SubjectReference document) {
      return new Id(document.government(), document.kind(), document.code());
    }

    public boolean isPlan() {
      return kind.equals(PLAN);
    }

    public boolean isCommitment() {
      return kind.equals(COMMITMENT);
    }

    /** Where it is worked on. */
    public String path() {
      return path(government, kind) + "/" + code;
    }

    /** Below which documents of a kind are worked on. */
    public static String path(GovernmentKey government, String kind) {
      return "/trabajo/" + government + "/" + SEGMENTS.getOrDefault(kind, "documentos/" + kind);
    }

    public SubjectReference ref() {
      return new SubjectReference(kind, government, code);
    }

    /** The number of a commitment. */
    public int number() {
      return Integer.parseInt(code);
    }
  }

  /** The body of a draft of which nothing is written. */
  public static ObjectNode empty(DocumentKind<?> kind) {
    var body = Json.MAPPER.createObjectNode();
    kind.emptyAtFirst().forEach(body::putArray);
    return body;
  }

  /** As JSON keeps it: what was left out is left out. */
  public static ObjectNode body(Record content) {
    ObjectNode body = Json.MAPPER.valueToTree(content);
    dropAbsent(body);
    return body;
  }

  /** With other words, saved once more. */
  public Draft with(ObjectNode words) {
    return new Draft(id, bundle, version, base, words, removed, changed);
  }

  public Draft removedBecause(String reason) {
    return new Draft(id, bundle, version, base, body, Optional.of(reason), changed);
  }

  public boolean isNew() {
    return base == 0;
  }

  /** Whether it is published with a plan. */
  public boolean isBundled() {
    return bundle.isPresent();
  }

  /**
   * The code of the plan it is published with; a plan's own code.
   *
   * @throws java.util.NoSuchElementException where it is published alone
   */
  public String plan() {
    return bundle.orElseThrow();
  }

  /** Empty while nobody wrote one. */
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

  /** What whoever publishes or discards it must have seen. */
  public String seen() {
    return hash(version + " " + body);
  }

  /** Short hash of what somebody was shown. */
  public static String hash(String words) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = words.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes), 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
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
