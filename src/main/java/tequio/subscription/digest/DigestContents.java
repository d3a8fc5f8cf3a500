package tequio.subscription.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.ledger.history.EntryFilter;
import tequio.publishing.changes.ChangeFeed;
import tequio.publishing.changes.ChangesPage;
import tequio.subscription.Subject;
import tequio.subscription.SubscriptionNames;

/** Changes up to a moment, read once for all followers of the same subject. */
final class DigestContents {

  /** Maximum changes of a subject in a letter; its page lists all. */
  private static final int MOST = 10;

  private final SubscriptionNames subjects;
  private final ChangeFeed changes;
  private final Instant until;
  private final Map<Subject, List<ChangesPage.Row>> read = new HashMap<>();

  DigestContents(SubscriptionNames subjects, ChangeFeed changes, Instant until) {
    this.subjects = subjects;
    this.changes = changes;
    this.until = until;
  }

  /**
   * Returns the changes of the followed subjects; leaves out parts of a government that is followed
   * as a whole.
   */
  List<DigestEmail.Part> since(Instant from, List<Subject> followed) {
    var whole = new HashSet<>(followed);
    var parts = new ArrayList<DigestEmail.Part>();
    for (var subject : followed) {
      if (subject.isWhole() || !whole.contains(Subject.of(subject.government()))) {
        part(subject, from).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private Optional<DigestEmail.Part> part(Subject subject, Instant from) {
    var rows =
        read.computeIfAbsent(subject, this::rows).stream()
            .filter(row -> row.act().recorded().isAfter(from))
            .filter(row -> !row.act().recorded().isAfter(until))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DigestEmail.Part(
                subjects.named(subject),
                rows.subList(0, Math.min(MOST, rows.size())),
                rows.size() > MOST));
  }

  private List<ChangesPage.Row> rows(Subject subject) {
    return subject.isWhole()
        ? changes.slice(EntryFilter.of(Optional.of(subject.government()))).rows()
        : changes.of(subject.ref());
  }
}
