package tequio.editing.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tequio.kernel.GovernmentKey;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is public of documents whose versions a feature keeps itself, as drafts of them need it. A
 * feature declares one as a bean.
 */
public interface DraftSource {

  /**
   * What is published of a document, in its newest version.
   *
   * @param bundle the code of the plan it is published with; empty where it is published alone
   * @param version 0 where nothing is published
   */
  record Published(Optional<String> bundle, int version, ObjectNode body) {}

  /** The codes of the kinds it knows. */
  Set<String> kinds();

  /** What a draft is begun from; empty where none can be begun. */
  Optional<Published> find(Draft.Id id);

  /** What every version of a document says. */
  List<? extends Record> versions(Draft.Id id);

  /** A number that nothing published of this kind and government has, nor had. */
  int nextNumber(String kind, GovernmentKey government);
}
