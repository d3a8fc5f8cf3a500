package tequio.editing.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.section.DraftContent;
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
  private final DocumentDrafts drafts;

  DocumentDraftTasks(KindRegistry kinds, DocumentDrafts drafts) {
    this.kinds = kinds;
    this.drafts = drafts;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return drafts.listAll().stream()
        .flatMap(draft ->
            kinds
                .findDocument(draft.document().kind())
                .flatMap(kind -> task(draft, kind, caller, t))
                .stream())
        .toList();
  }

  private static Optional<Task> task(
      DocumentDraft draft, DocumentKind<?> kind, Caller caller, Texts t) {
    if (caller.may(kind.permissions().draft(), draft.document())) {
      return Optional.of(publish(draft, kind, caller, t));
    }
    return caller.may(kind.permissions().read(), draft.document())
        ? Optional.of(task(draft, kind, "task.read", t.say("task.read.more"), "", t))
        : Optional.empty();
  }

  private static Task publish(DocumentDraft draft, DocumentKind<?> kind, Caller caller, Texts t) {
    var read = DraftContent.of(kind, draft.document().government(), draft.body());
    long missing =
        kind.sections().stream().filter(it -> !read.problems(it.components(), t).isEmpty()).count();
    boolean publishable =
        missing == 0 && caller.may(kind.permissions().publish(), draft.document());
    var more = missing == 0 ? t.say("task.publish.ready") : t.say("task.publish.missing", missing);
    return task(draft, kind, "task.publish", more, publishable ? "/publicacion" : "", t);
  }

  private static Task task(
      DocumentDraft draft, DocumentKind<?> kind, String key, String more, String page, Texts t) {
    return new Task(
        Optional.of(draft.document().government()),
        t.say(key, WorkingDocuments.title(draft, kind, t)),
        more,
        DocumentDraftPages.path(draft.document()) + page,
        Optional.empty());
  }
}
