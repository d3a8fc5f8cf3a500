package tequio.editing.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.section.DraftContent;
import tequio.editing.section.DraftProgress;
import tequio.editing.workspace.DraftNames;
import tequio.publishing.kind.KindRegistry;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/**
 * Tasks about drafts of any kind: to finish and publish for those who write them, to read for those
 * who accompany the government. What is published together is one task.
 */
@Component
class DraftTasks implements TaskProvider {

  private final Drafts drafts;
  private final KindRegistry kinds;
  private final DraftNames names;
  private final PlanTitles titles;

  DraftTasks(Drafts drafts, KindRegistry kinds, DraftNames names, PlanTitles titles) {
    this.drafts = drafts;
    this.kinds = kinds;
    this.names = names;
    this.titles = titles;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return drafts.listAll().stream()
        .collect(groupingBy(DraftTasks::publishedAs, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .flatMap(it -> task(it.getKey(), it.getValue(), caller, t).stream())
        .toList();
  }

  /** Commitments may be drafted while their plan stays as it is. */
  private static Draft.Id publishedAs(Draft draft) {
    return draft.bundle().map(it -> Draft.Id.plan(draft.id().government(), it)).orElse(draft.id());
  }

  private Optional<Task> task(Draft.Id id, List<Draft> drafted, Caller caller, Texts t) {
    return kinds
        .findDocument(id.kind())
        .flatMap(kind -> {
          if (caller.may(kind.permissions().draft(), id.ref())) {
            boolean publishes = caller.may(kind.permissions().publish(), id.ref());
            return Optional.of(publish(id, drafted, publishes, t));
          }
          return caller.may(kind.permissions().read(), id.ref())
              ? Optional.of(task(id, "task.read", drafted, t.say("task.read.more"), "", t))
              : Optional.empty();
        });
  }

  private Task publish(Draft.Id id, List<Draft> drafted, boolean publishes, Texts t) {
    long missing = drafted.stream().mapToLong(it -> missing(it, t)).sum();
    var more = missing == 0 ? t.say("task.publish.ready") : t.say("task.publish.missing", missing);
    var page = missing == 0 && publishes ? "/publicacion" : "";
    return task(id, "task.publish", drafted, more, page, t);
  }

  /** How many sections of it are still to be written. */
  private long missing(Draft draft, Texts t) {
    if (draft.isBundled()) {
      return DraftProgress.of(draft).missing().size();
    }
    var kind = kinds.findDocument(draft.id().kind()).orElseThrow();
    var read = DraftContent.of(kind, draft.id().government(), draft.body());
    return kind.sections().stream()
        .filter(it -> !read.problems(it.components(), t).isEmpty())
        .count();
  }

  private Task task(
      Draft.Id id, String key, List<Draft> drafted, String more, String page, Texts t) {
    var title = id.isPlan() ? titles.of(id, drafted) : names.title(drafted.getFirst(), t);
    return new Task(
        Optional.of(id.government()), t.say(key, title), more, id.path() + page, Optional.empty());
  }
}
