package tequio.publishing.version;

import java.util.List;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.Violation;

/** What came of publishing a document. Only {@link Published} changed anything. */
public sealed interface PublicationResult {

  /** It is public in this version. */
  record Published(SubjectReference document, int version) implements PublicationResult {}

  /** This version says the same, word for word. */
  record Unchanged(SubjectReference document, int version) implements PublicationResult {}

  /** Something already public would change and nobody said why. */
  record ReasonNeeded(SubjectReference document) implements PublicationResult {}

  /** Somebody else published this version meanwhile. */
  record Overtaken(SubjectReference document, int version) implements PublicationResult {}

  /** The content breaks rules of its kind. */
  record Invalid(List<Violation> violations) implements PublicationResult {}
}
