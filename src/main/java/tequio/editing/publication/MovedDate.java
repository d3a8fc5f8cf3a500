package tequio.editing.publication;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.editing.draft.Draft;
import tequio.editing.preview.PublicationPreview;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.plan.content.CommitmentContent;
import tequio.plan.roadmap.Activity;

/**
 * Published due date that a draft moves or removes.
 *
 * @param activity the title of the activity whose date it is; empty for the commitment's own
 */
public record MovedDate(
    int commitment,
    String title,
    Optional<String> activity,
    PartialDate before,
    Optional<PartialDate> after) {

  /** Every one that publishing would move. */
  static List<MovedDate> in(PublicationPreview prepared) {
    var moved = new ArrayList<MovedDate>();
    for (var draft : prepared.commitments()) {
      var old = prepared.published().get(PublicationPreview.key(draft));
      if (old != null) {
        moved.addAll(in(old.content(), draft));
      }
    }
    return List.copyOf(moved);
  }

  /** A commitment that leaves the plan takes its dates with it. */
  private static List<MovedDate> in(CommitmentContent before, Draft draft) {
    var after =
        draft.removed().isPresent()
            ? Optional.<CommitmentContent>empty()
            : Optional.of(draft.commitmentContent());
    var ends = after.map(MovedDate::ends).orElse(Map.of());
    var own = new MovedDate(draft.id().number(), draft.title(), Optional.empty(), NEVER, NONE);
    return Stream.concat(
            own.between(before.end(), after.flatMap(it -> it.end().find())).stream(),
            activities(before).stream()
                .flatMap(it ->
                    own
                        .of(it)
                        .between(it.end(), Optional.ofNullable(ends.get(it.number())))
                        .stream()))
        .toList();
  }

  private static final Optional<PartialDate> NONE = Optional.empty();
  private static final PartialDate NEVER = new PartialDate("9999");

  private MovedDate of(Activity activity) {
    var named = Optional.of(activity.title().words());
    return new MovedDate(commitment, title, named, before, after);
  }

  private Optional<MovedDate> between(Known<PartialDate> was, Optional<PartialDate> becomes) {
    return was.find()
        .filter(it -> !becomes.equals(Optional.of(it)))
        .map(it -> new MovedDate(commitment, title, activity, it, becomes));
  }

  private static List<Activity> activities(CommitmentContent content) {
    return content.activities().or(List.of());
  }

  private static Map<Integer, PartialDate> ends(CommitmentContent content) {
    return activities(content).stream()
        .filter(it -> it.end().isKnown())
        .collect(toMap(Activity::number, it -> it.end().find().orElseThrow(), (one, two) -> one));
  }
}
