package tequio.subscription;

import java.util.Optional;
import java.util.regex.Pattern;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.plan.version.CommitmentKey;

/**
 * What is followed: a government, one of its commitments or one of its documents.
 *
 * @param number of the commitment; 0 for a whole government or a document
 * @param document kind and code of the document, such as {@code secretariat-rules/1}; else empty
 */
public record Subject(GovernmentKey government, int number, String document) {

  private static final Pattern CODE =
      Pattern.compile(
          "(\\d{2}(?:\\d{3})?)-(\\d{1,6})(?:-([a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*))?");

  public Subject {
    if (number < 0 || number > 0 && !document.isEmpty()) {
      throw new IllegalArgumentException("not a commitment's number: " + number + document);
    }
  }

  public Subject(GovernmentKey government, int number) {
    this(government, number, "");
  }

  /** Returns the subject for one document. */
  public static Subject of(SubjectReference document) {
    return new Subject(document.government(), 0, document.kind() + "/" + document.code());
  }

  /** Returns the subject for a whole government. */
  public static Subject of(GovernmentKey government) {
    return new Subject(government, 0);
  }

  /** Parses the form written by {@link #code()}; empty for any other form. */
  public static Optional<Subject> find(String code) {
    var parts = CODE.matcher(code);
    return parts.matches()
        ? GovernmentKey.find(parts.group(1))
            .flatMap(it ->
                find(
                    it,
                    Integer.parseInt(parts.group(2)),
                    Optional.ofNullable(parts.group(3)).orElse("")))
        : Optional.empty();
  }

  private static Optional<Subject> find(GovernmentKey government, int number, String document) {
    return number > 0 && !document.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(government, number, document));
  }

  /** Returns the text form: {@code 08019-3}, {@code 08019-0-secretariat-rules/1}. */
  public String code() {
    return government + "-" + number + (document.isEmpty() ? "" : "-" + document);
  }

  public boolean isCommitment() {
    return number > 0;
  }

  /** Whether it is a whole government. */
  public boolean isWhole() {
    return number == 0 && document.isEmpty();
  }

  /**
   * Returns the reference of the commitment or document; must not be called for a whole government,
   * which has none.
   */
  public SubjectReference ref() {
    var parts = document.split("/", 2);
    return isCommitment()
        ? new CommitmentKey(government, number).ref()
        : new SubjectReference(parts[0], government, parts[1]);
  }
}
