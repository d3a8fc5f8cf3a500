package tequio.editing.draft;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.publication.PublishPlan;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PublishedPlans;
import tequio.publishing.kind.ContentComponent;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/** Begins drafts of plans and commitments: from the published version, or from a title. */
@Component
public class BeginDraft {

  private final Drafts drafts;
  private final PublishedPlans published;
  private final PublishPlan publication;

  BeginDraft(Drafts drafts, PublishedPlans published, PublishPlan publication) {
    this.drafts = drafts;
    this.published = published;
    this.publication = publication;
  }

  /** What is published of a document, in its newest version, and the plan it belongs to. */
  private record Source(String plan, int version, ObjectNode body) {}

  /** The draft of this document, begun from what is published where there is none yet. */
  public Optional<Draft> findOrBegin(Draft.Id id) {
    return drafts
        .find(id)
        .or(() ->
            source(id).flatMap(it -> drafts.findOrBegin(id, it.plan(), it.version(), it.body())));
  }

  /** Whether anything is published that a draft can be begun from. */
  public boolean canBegin(Draft.Id id) {
    return source(id).isPresent();
  }

  /** A plan of which nothing is public yet. */
  @Transactional
  public Draft.Id newPlan(
      GovernmentKey government, Text title, PartialDate start, PartialDate end, PartialDate today) {
    publication.hold(government);
    var id = Draft.Id.plan(government, freeCode(government, start, end));
    var body = Draft.body(empty(id.code(), title, start, end, today));
    return begin(id, id.code(), body);
  }

  private static PlanContent empty(
      String code, Text title, PartialDate start, PartialDate end, PartialDate today) {
    var body = unread(PlanContent.class, title);
    body.put("code", code).put("voice", "government");
    body.put("start", start.text()).put("end", end.text()).put("reportingSince", today.text());
    return Json.MAPPER.treeToValue(body, PlanContent.class);
  }

  /**
   * A commitment of which nothing is public yet, in a draft of a plan; empty where that draft was
   * discarded meanwhile. Its number is nobody else's: whoever publishes for this government waits.
   */
  @Transactional
  public Optional<Draft.Id> newCommitment(Draft.Id plan, Text title) {
    publication.hold(plan.government());
    if (!drafts.hold(plan)) {
      return Optional.empty();
    }
    var id = Draft.Id.commitment(plan.government(), drafts.nextCommitment(plan.government()));
    return Optional.of(begin(id, plan.code(), Draft.body(empty(title))));
  }

  private Draft.Id begin(Draft.Id id, String plan, ObjectNode body) {
    if (!drafts.begin(id, plan, 0, body)) {
      throw new IllegalStateException("begun twice: " + id);
    }
    return id;
  }

  private Optional<Source> source(Draft.Id id) {
    return switch (id.kind()) {
      case PLAN -> publishedPlan(id);
      case COMMITMENT -> publishedCommitment(id);
    };
  }

  private Optional<Source> publishedPlan(Draft.Id id) {
    return published
        .findPlan(id.government(), id.code())
        .filter(it -> it.content().voice() != ReportingParty.TRANSCRIBED)
        .map(it -> new Source(id.code(), it.version(), Draft.body(it.content())));
  }

  private Optional<Source> publishedCommitment(Draft.Id id) {
    var key = new CommitmentKey(id.government(), id.number());
    return published.plansOf(key).stream()
        .filter(it -> it.government().equals(id.government()))
        .filter(it -> it.content().voice() != ReportingParty.TRANSCRIBED)
        .findFirst()
        .flatMap(plan ->
            published.listCommitments(List.of(key)).stream()
                .findFirst()
                .map(it ->
                    new Source(plan.content().code(), it.version(), Draft.body(it.content()))));
  }

  private String freeCode(GovernmentKey government, PartialDate start, PartialDate end) {
    var years =
        Stream.of(start.first().getYear(), end.last().getYear())
            .distinct()
            .map(String::valueOf)
            .collect(joining("-"));
    return Stream.iterate(1, it -> it + 1)
        .map(it -> it == 1 ? years : years + "-" + letterOrNumber(it))
        .filter(code -> published.findPlan(government, code).isEmpty())
        .filter(code -> drafts.find(Draft.Id.plan(government, code)).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** b, c, …, z, 27, 28. */
  private static String letterOrNumber(int place) {
    return place <= 26 ? String.valueOf((char) ('a' + place - 1)) : String.valueOf(place);
  }

  private static CommitmentContent empty(Text title) {
    return Json.MAPPER.treeToValue(unread(CommitmentContent.class, title), CommitmentContent.class);
  }

  /** A title, and of all that may be missing that nobody has reviewed it yet. */
  private static ObjectNode unread(Class<? extends Record> content, Text title) {
    var body = Json.MAPPER.createObjectNode();
    body.set("title", Json.MAPPER.valueToTree(title));
    for (var it : ContentComponent.of(content)) {
      if (it.type() instanceof ParameterizedType type && type.getRawType() == Known.class) {
        body.putObject(it.name()).put("blank", "not-reviewed");
      }
    }
    return body;
  }
}
