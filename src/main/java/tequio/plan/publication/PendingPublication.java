package tequio.plan.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.file.PlanFile;
import tequio.plan.reservation.ReservedIdentifiers.Reserved;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.storage.JsonEquality;

/**
 * Changes that publishing a file would make, computed before anything is written.
 *
 * @param before newest published version of the plan, if any
 * @param withdrawn whether that version was withdrawn; publishing the plan again ends the
 *     withdrawal
 * @param others newest version of each commitment of another government that it refers to
 */
record PendingPublication(
    PlanFile file,
    PublicationOptions terms,
    Instant at,
    Optional<PlanVersion> before,
    boolean withdrawn,
    List<MatchedEntry> placed,
    Map<CommitmentKey, Integer> others) {

  GovernmentKey government() {
    return file.government();
  }

  String code() {
    return file.plan().code();
  }

  List<CommitmentKey> keys() {
    return placed.stream().map(MatchedEntry::key).toList();
  }

  /**
   * Commitments that the plan lists and the file does not name, without those taken out on purpose.
   */
  List<PlanVersion.Listed> gone() {
    var keys = keys();
    return listedBefore().stream()
        .filter(it -> !keys.contains(it.key()) && !terms.takenOut().contains(it.key()))
        .toList();
  }

  /** Returns why it cannot be published; empty if it can. */
  Optional<Outcome> refusal(
      Reserved reserved, Function<List<PlanVersion.Listed>, List<Outcome.Named>> named) {
    var numbers = newNumbers().filter(reserved.commitments()::contains).toList();
    boolean codeTaken = before.isEmpty() && reserved.plans().contains(code());
    if (!numbers.isEmpty() || codeTaken) {
      return Optional.of(new Outcome.Taken(numbers, codeTaken));
    }
    if (!gone().isEmpty() && !terms.keepMissing()) {
      return Optional.of(new Outcome.Gone(named.apply(gone())));
    }
    if (planChanges() && list().isEmpty()) {
      return Optional.of(new Outcome.Empty());
    }
    return needsReason() && terms.reason().isEmpty()
        ? Optional.of(new Outcome.ReasonNeeded(planChangesAlone(), changedNames()))
        : Optional.empty();
  }

  private Stream<Integer> newNumbers() {
    return placed.stream()
        .filter(it -> it.isNew() && it.key().government().equals(government()))
        .map(it -> it.key().number());
  }

  List<CommitmentKey> created() {
    return placed.stream().filter(it -> it.changes() && it.isNew()).map(MatchedEntry::key).toList();
  }

  List<CommitmentKey> changed() {
    return placed.stream()
        .filter(it -> it.changes() && !it.isNew())
        .map(MatchedEntry::key)
        .toList();
  }

  List<Outcome.Named> changedNames() {
    return placed.stream()
        .filter(it -> it.changes() && !it.isNew())
        .map(it -> new Outcome.Named(it.key(), it.before().orElseThrow().content().title()))
        .toList();
  }

  boolean needsReason() {
    return !changed().isEmpty() || planChangesAlone();
  }

  /** Whether the plan was published before and its own content or list would change. */
  boolean planChangesAlone() {
    return before.isPresent() && planChanges();
  }

  boolean planChanges() {
    return before.isEmpty()
        || withdrawn
        || !JsonEquality.same(before.get().content(), file.plan())
        || !sameList();
  }

  CommitmentVersion next(MatchedEntry it) {
    var content = it.entry().content().orElseThrow();
    int version = it.before().map(CommitmentVersion::version).orElse(0) + 1;
    return new CommitmentVersion(
        it.key(),
        version,
        content,
        it.entry().jointly(),
        provenance(version, content.sources()),
        reason(version));
  }

  PlanVersion nextPlan() {
    int version = before.map(PlanVersion::version).orElse(0) + 1;
    return new PlanVersion(
        file.government(),
        version,
        file.plan(),
        list(),
        provenance(version, file.plan().sources()),
        reason(version));
  }

  /**
   * Returns the next version of another plan of this government, with the new versions of its
   * commitments.
   */
  PlanVersion follow(PlanVersion other, Map<CommitmentKey, Integer> newest) {
    var listed =
        other.commitments().stream()
            .map(
                it -> new PlanVersion.Listed(it.key(), newest.getOrDefault(it.key(), it.version())))
            .toList();
    int version = other.version() + 1;
    return new PlanVersion(
        other.government(),
        version,
        other.content(),
        listed,
        new Provenance(
            other.content().voice(), terms.by(), Known.notSeen(), at, other.content().sources()),
        reason(version));
  }

  /** Returns the version that the commitment has after publishing. */
  int version(MatchedEntry it) {
    int published =
        it.before()
            .map(CommitmentVersion::version)
            .orElseGet(() -> others.getOrDefault(it.key(), 0));
    return it.changes() ? published + 1 : published;
  }

  private List<PlanVersion.Listed> list() {
    var all = new ArrayList<PlanVersion.Listed>();
    placed.forEach(it -> all.add(new PlanVersion.Listed(it.key(), version(it))));
    all.addAll(gone());
    return List.copyOf(all);
  }

  /**
   * Whether the list is the same. Versions of other governments' commitments are ignored: a new one
   * of those alone is no change of this plan.
   */
  private boolean sameList() {
    return comparable(list()).equals(comparable(listedBefore()));
  }

  private List<PlanVersion.Listed> comparable(List<PlanVersion.Listed> list) {
    return list.stream()
        .map(it ->
            it.key().government().equals(file.government())
                ? it
                : new PlanVersion.Listed(it.key(), 0))
        .toList();
  }

  private List<PlanVersion.Listed> listedBefore() {
    return before.map(PlanVersion::commitments).orElse(List.of());
  }

  private Provenance provenance(int version, List<Source> sources) {
    var plan = file.plan();
    Known<PartialDate> happened =
        version > 1
            ? Known.notSeen()
            : plan.approved().isKnown() ? plan.approved() : plan.presented();
    return new Provenance(plan.voice(), terms.by(), happened, at, sources);
  }

  private Optional<Text> reason(int version) {
    return version == 1 ? Optional.empty() : terms.reason();
  }
}
