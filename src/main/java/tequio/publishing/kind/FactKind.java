package tequio.publishing.kind;

import java.util.List;
import java.util.Optional;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/**
 * A kind of public fact: a report, a count of people, a vote. It is stated once under its subject,
 * has no draft and no versions, and is corrected by a later fact that names it.
 *
 * @param about kind of the subject under which its facts are numbered
 * @param permission what somebody must be allowed to do to state one
 */
public record FactKind<F extends Record>(
    String code,
    Class<F> content,
    String about,
    Permission permission,
    Optional<KindDataset> dataset,
    boolean isStoredHere)
    implements PublicKind {

  public FactKind(String code, Class<F> content, String about, Permission permission) {
    this(code, content, about, permission, Optional.empty(), true);
  }

  /** The same, whose facts the feature keeps itself. */
  public FactKind<F> storedByFeature() {
    return new FactKind<>(code, content, about, permission, dataset, false);
  }

  /** The same with a dataset: a row for each fact, its columns in the order of components. */
  public FactKind<F> dataset(String name, String... columns) {
    if (columns.length != ContentComponent.names(content).size()) {
      throw new IllegalArgumentException("«" + code + "» needs a column for each component");
    }
    var rows = new KindDataset(name, List.of(columns));
    return new FactKind<>(code, content, about, permission, Optional.of(rows), isStoredHere);
  }

  /** The reference of the n-th fact of this kind about a subject: {@code 3.2}. */
  public SubjectReference ref(SubjectReference subject, int number) {
    if (!subject.kind().equals(about)) {
      throw new IllegalArgumentException("«" + code + "» is not about " + subject);
    }
    return new SubjectReference(code, subject.government(), subject.code() + "." + number);
  }

  /** The subject that a fact of this kind is about. */
  public SubjectReference subject(GovernmentKey government, String code) {
    return new SubjectReference(about, government, code.substring(0, code.lastIndexOf('.')));
  }
}
