package tequio.plan.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tequio.kernel.GovernmentKey;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.CommitmentContent.Identifier;
import tequio.plan.file.PlanFile;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;

/**
 * Matches the commitments of a file with published ones: by number, else by an external identifier,
 * else by title among those the plan lists. Others are new and get the next number.
 *
 * @param published candidates among the government's commitments, in their newest version and by
 *     number
 * @param listed commitments that the plan already lists
 * @param last highest number assigned so far
 */
record CommitmentMatcher(
    GovernmentKey government,
    List<CommitmentVersion> published,
    List<CommitmentKey> listed,
    int last) {

  List<MatchedEntry> place(List<PlanFile.Entry> entries) {
    var taken = new HashSet<CommitmentKey>();
    var placed = new ArrayList<Optional<CommitmentKey>>();
    for (var entry : entries) {
      placed.add(byNumber(entry));
    }
    placed.forEach(key -> key.ifPresent(taken::add));
    for (int i = 0; i < entries.size(); i++) {
      if (placed.get(i).isEmpty()) {
        var found = recognise(entries.get(i), taken);
        found.ifPresent(taken::add);
        placed.set(i, found);
      }
    }
    return number(entries, placed, taken);
  }

  private List<MatchedEntry> number(
      List<PlanFile.Entry> entries,
      List<Optional<CommitmentKey>> placed,
      Set<CommitmentKey> taken) {
    int highest =
        taken.stream()
            .filter(key -> key.government().equals(government))
            .mapToInt(CommitmentKey::number)
            .reduce(last, Math::max);
    var all = new ArrayList<MatchedEntry>();
    for (int i = 0; i < entries.size(); i++) {
      var key = placed.get(i);
      if (key.isEmpty()) {
        key = Optional.of(new CommitmentKey(government, ++highest));
      }
      all.add(new MatchedEntry(entries.get(i), key.get(), newest(key.get())));
    }
    return List.copyOf(all);
  }

  private Optional<CommitmentKey> byNumber(PlanFile.Entry entry) {
    return entry.number().map(number -> new CommitmentKey(entry.home().orElse(government), number));
  }

  private Optional<CommitmentKey> recognise(PlanFile.Entry entry, Set<CommitmentKey> taken) {
    var content = entry.content().orElseThrow();
    return find(taken, it -> sharesIdentifier(it.content(), content))
        .or(() ->
            find(
                taken,
                it ->
                    listed.contains(it.key())
                        && it.content().title().words().equals(content.title().words())));
  }

  private Optional<CommitmentKey> find(
      Set<CommitmentKey> taken, Predicate<CommitmentVersion> wanted) {
    return published.stream()
        .filter(it -> !taken.contains(it.key()))
        .filter(wanted)
        .map(CommitmentVersion::key)
        .findFirst();
  }

  private Optional<CommitmentVersion> newest(CommitmentKey key) {
    return published.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  private static boolean sharesIdentifier(CommitmentContent one, CommitmentContent other) {
    var codes = other.identifiers().stream().map(Identifier::code).toList();
    return one.identifiers().stream().map(Identifier::code).anyMatch(codes::contains);
  }
}
