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
 * @param permission permission needed to state one
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

  /** Returns the kind with facts that the feature keeps itself. */
  public FactKind<F> storedByFeature() {
    return new FactKind<>(code, content, about, permission, dataset, false);
  }

  /**
   * Returns the kind with a dataset: a row for each fact, its columns in the order of the
   * components.
   */
  public FactKind<F> dataset(String name, String... columns) {
    if (columns.length != ContentComponent.names(content).size()) {
      throw new IllegalArgumentException("«" + code + "» needs a column for each component");
    }
    var rows = new KindDataset(name, List.of(columns));
    return new FactKind<>(code, content, about, permission, Optional.of(rows), isStoredHere);
  }

  /**
   * Returns the reference of the n-th fact about a subject; its code is {@code 3.2}.
   *
   * @throws IllegalArgumentException if the subject is of another kind
   */
  public SubjectReference ref(SubjectReference subject, int number) {
    if (!subject.kind().equals(about)) {
      throw new IllegalArgumentException("«" + code + "» is not about " + subject);
    }
    return new SubjectReference(code, subject.government(), subject.code() + "." + number);
  }

  /** Returns the subject of the fact with this code. */
  public SubjectReference subject(GovernmentKey government, String code) {
    return new SubjectReference(about, government, code.substring(0, code.lastIndexOf('.')));
  }
}
