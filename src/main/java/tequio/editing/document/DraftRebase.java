package tequio.editing.document;

import java.util.Optional;
import tequio.editing.draft.Draft;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft over the newest version, where the feature publishes components of its kind apart: these
 * come from the newest version, and a version that changed nothing else does not overtake the
 * draft.
 *
 * @param base version that the draft changes; older than the newest one where it is overtaken
 */
record DraftRebase(ObjectNode body, int base) {

  static <C extends Record> DraftRebase of(DocumentKind<C> kind, Draft draft, Documents documents) {
    if (kind.emptyAtFirst().isEmpty()) {
      return new DraftRebase(draft.body(), draft.base());
    }
    return documents
        .find(kind, draft.id().ref())
        .map(it -> of(kind, draft, it, documents))
        .orElseGet(() -> new DraftRebase(draft.body(), draft.base()));
  }

  private static <C extends Record> DraftRebase of(
      DocumentKind<C> kind, Draft draft, DocumentVersion<C> newest, Documents documents) {
    var now = Draft.body(newest.content());
    var body = draft.body().deepCopy();
    kind.emptyAtFirst().forEach(it -> body.set(it, now.withArray(it)));
    boolean same =
        base(kind, draft, documents)
            .filter(it -> written(kind, it).equals(written(kind, now)))
            .isPresent();
    return new DraftRebase(body, same ? newest.version() : draft.base());
  }

  private static <C extends Record> Optional<ObjectNode> base(
      DocumentKind<C> kind, Draft draft, Documents documents) {
    return documents.versions(kind, draft.id().ref()).stream()
        .filter(it -> it.version() == draft.base())
        .map(it -> Draft.body(it.content()))
        .findFirst();
  }

  private static ObjectNode written(DocumentKind<?> kind, ObjectNode body) {
    var written = body.deepCopy();
    written.remove(kind.emptyAtFirst());
    return written;
  }
}
