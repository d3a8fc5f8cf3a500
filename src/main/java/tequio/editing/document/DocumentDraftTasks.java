package tequio.editing.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.section.DraftContent;
import tequio.editing.workspace.DraftNames;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/**
 * Tasks about drafts of documents: to finish and publish for those who write them, to read for
 * those who accompany the government.
 */
@Component
class DocumentDraftTasks implements TaskProvider {

  private final KindRegistry kinds;
  private final Drafts drafts;
  private final DraftNames names;

  DocumentDraftTasks(KindRegistry kinds, Drafts drafts, DraftNames names) {
    this.kinds = kinds;
    this.drafts = drafts;
    this.names = names;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return drafts.listAll().stream()
        .filter(it -> !it.isBundled())
        .flatMap(draft ->
            kinds
                .findDocument(draft.id().kind())
                .flatMap(kind -> task(draft, kind, caller, t))
                .stream())
        .toList();
  }

  private Optional<Task> task(Draft draft, DocumentKind<?> kind, Caller caller, Texts t) {
    if (caller.may(kind.permissions().draft(), draft.id().ref())) {
      return Optional.of(publish(draft, kind, caller, t));
    }
    return caller.may(kind.permissions().read(), draft.id().ref())
        ? Optional.of(task(draft, "task.read", t.say("task.read.more"), "", t))
        : Optional.empty();
  }

  private Task publish(Draft draft, DocumentKind<?> kind, Caller caller, Texts t) {
    var read = DraftContent.of(kind, draft.id().government(), draft.body());
    long missing =
        kind.sections().stream().filter(it -> !read.problems(it.components(), t).isEmpty()).count();
    boolean publishable =
        missing == 0 && caller.may(kind.permissions().publish(), draft.id().ref());
    var more = missing == 0 ? t.say("task.publish.ready") : t.say("task.publish.missing", missing);
    return task(draft, "task.publish", more, publishable ? "/publicacion" : "", t);
  }

  private Task task(Draft draft, String key, String more, String page, Texts t) {
    return new Task(
        Optional.of(draft.id().government()),
        t.say(key, names.title(draft, t)),
        more,
        draft.id().path() + page,
        Optional.empty());
  }
}
