package tequio.editing.draft;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.Blank;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.kernel.Voice;
import tequio.plan.commitment.CommitmentContent;
import tequio.plan.plan.PlanContent;
import tequio.plan.published.CommitmentKey;
import tequio.plan.published.PublishedPlans;

/** Begins drafts: from what is published, or from nothing but a title. */
@Component
public class BeginDraft {

  private final Drafts drafts;
  private final PublishedPlans published;

  BeginDraft(Drafts drafts, PublishedPlans published) {
    this.drafts = drafts;
    this.published = published;
  }

  /** The draft of this document, begun from what is published where there is none yet. */
  public Optional<Draft> findOrBegin(Draft.Id id) {
    return drafts
        .find(id)
        .or(() -> {
          switch (id.kind()) {
            case PLAN -> beginPlan(id);
            case COMMITMENT -> beginCommitment(id);
          }
          return drafts.find(id);
        });
  }

  /** A plan of which nothing is public yet. */
  public Draft.Id newPlan(
      GovernmentKey government, Text title, PartialDate start, PartialDate end, PartialDate today) {
    Draft.Id id;
    do {
      id = Draft.Id.plan(government, freeCode(government, start, end));
    } while (!drafts.begin(
        id, id.code(), 0, Draft.body(empty(id.code(), title, start, end, today))));
    return id;
  }

  private static PlanContent empty(
      String code, Text title, PartialDate start, PartialDate end, PartialDate today) {
    return new PlanContent(
        code,
        title,
        Voice.GOVERNMENT,
        Known.of(start),
        Known.of(end),
        unread(),
        unread(),
        Known.of(today),
        unread(),
        unread(),
        unread(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A commitment of which nothing is public yet. */
  public Draft.Id newCommitment(GovernmentKey government, String plan, Text title) {
    Draft.Id id;
    do {
      id = Draft.Id.commitment(government, drafts.nextCommitment(government));
    } while (!drafts.begin(id, plan, 0, Draft.body(empty(title))));
    return id;
  }

  private void beginPlan(Draft.Id id) {
    published
        .findPlan(id.government(), id.code())
        .filter(it -> it.content().voice() != Voice.TRANSCRIBED)
        .ifPresent(it -> drafts.beginOrKeep(id, id.code(), it.version(), Draft.body(it.content())));
  }

  private void beginCommitment(Draft.Id id) {
    var key = new CommitmentKey(id.government(), id.number());
    published.plansOf(key).stream()
        .filter(it -> it.government().equals(id.government()))
        .filter(it -> it.content().voice() != Voice.TRANSCRIBED)
        .findFirst()
        .ifPresent(plan ->
            published
                .listCommitments(List.of(key))
                .forEach(it ->
                    drafts.beginOrKeep(
                        id, plan.content().code(), it.version(), Draft.body(it.content()))));
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
    return new CommitmentContent(
        title, List.of(), unread(), unread(), unread(), unread(), unread(), unread(), unread(),
        unread(), unread(), unread(), unread(), unread(), unread(), unread(), unread(), unread(),
        unread(), List.of(), List.of(), List.of());
  }

  private static <T> Known<T> unread() {
    return Known.missing(Blank.NOT_REVIEWED);
  }
}
