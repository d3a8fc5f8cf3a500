package tequio.editing.plan;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.editing.draft.BeginDraft;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.publication.PublishPlan;
import tequio.plan.version.PublishedPlans;
import tequio.publishing.kind.ContentComponent;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/** Begins drafts of plans and commitments of which nothing is public yet, from a title. */
@Component
public class BeginPlanDraft {

  private final BeginDraft begin;
  private final Drafts drafts;
  private final PublishedPlans published;
  private final PublishPlan publication;

  BeginPlanDraft(
      BeginDraft begin, Drafts drafts, PublishedPlans published, PublishPlan publication) {
    this.begin = begin;
    this.drafts = drafts;
    this.published = published;
    this.publication = publication;
  }

  /** A plan, under a code that no other plan of the government has. */
  @Transactional
  public Draft.Id newPlan(
      GovernmentKey government, Text title, PartialDate start, PartialDate end, PartialDate today) {
    publication.hold(government);
    var id = Draft.Id.plan(government, freeCode(government, start, end));
    var body = Draft.body(empty(id.code(), title, start, end, today));
    return begin.beginNew(id, Optional.of(id.code()), body);
  }

  private static PlanContent empty(
      String code, Text title, PartialDate start, PartialDate end, PartialDate today) {
    var body = unread(PlanContent.class, title);
    body.put("code", code).put("voice", "government");
    body.put("start", start.text()).put("end", end.text()).put("reportingSince", today.text());
    return Json.MAPPER.treeToValue(body, PlanContent.class);
  }

  /**
   * A commitment in a draft of a plan; empty where that draft was discarded meanwhile. Its number
   * is nobody else's: whoever publishes for this government waits.
   */
  @Transactional
  public Optional<Draft.Id> newCommitment(Draft.Id plan, Text title) {
    publication.hold(plan.government());
    if (!drafts.hold(plan)) {
      return Optional.empty();
    }
    var body = Draft.body(empty(title));
    return Optional.of(
        begin.beginNumbered(
            Draft.Id.COMMITMENT, plan.government(), Optional.of(plan.code()), body));
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
