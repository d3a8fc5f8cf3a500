package tequio.publishing.version;

import java.util.List;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.Violation;

/** Result of publishing a document. Only {@link Published} changed anything. */
public sealed interface PublicationResult {

  /** The document is public in this version. */
  record Published(SubjectReference document, int version) implements PublicationResult {}

  /** This version already has the same content. */
  record Unchanged(SubjectReference document, int version) implements PublicationResult {}

  /** A published document would change without a reason. */
  record ReasonNeeded(SubjectReference document) implements PublicationResult {}

  /** Somebody else published this version in the meantime. */
  record Overtaken(SubjectReference document, int version) implements PublicationResult {}

  /** The content breaks rules of its kind. */
  record Invalid(List<Violation> violations) implements PublicationResult {}
}
