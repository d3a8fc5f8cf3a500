package tequio.editing.preview;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tequio.editing.draft.Draft;
import tequio.kernel.GovernmentKey;
import tequio.plan.file.PlanFile;
import tequio.plan.history.PlanComparison;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PlanVersion;
import tequio.publishing.difference.Difference;

/**
 * Plan as it would be published from its drafts.
 *
 * @param plan the draft of the plan's own words, where there is one
 * @param commitments the drafts of its commitments
 * @param before the newest version of the plan, where there is one
 * @param withdrawn whether that version was withdrawn: publishing makes the plan stand again
 * @param published the newest version of each commitment that is drafted
 */
public record PublicationPreview(
    PlanFile file,
    Optional<Draft> plan,
    List<Draft> commitments,
    Optional<PlanVersion> before,
    boolean withdrawn,
    Map<CommitmentKey, CommitmentVersion> published) {

  /** What changes in a commitment. */
  public record Changed(int number, String title, List<Difference> differences) {}

  public GovernmentKey government() {
    return file.government();
  }

  public String code() {
    return file.plan().code();
  }

  public boolean isAnything() {
    return plan.isPresent() || !commitments.isEmpty();
  }

  /**
   * What whoever publishes it must have seen: which drafts, each as saved when, over which
   * published versions.
   */
  public String seen() {
    var over =
        Stream.concat(
            before.stream().map(it -> "plan v" + it.version()),
            commitments.stream().map(it -> it.id().code() + " v" + version(it)));
    return seen(drafts()) + ", " + over.collect(joining(", "));
  }

  /** Nothing would be promised in it: that is no plan. */
  public boolean isEmpty() {
    return file.commitments().isEmpty();
  }

  /** New drafts whose number is another commitment's by now. */
  public List<Integer> takenNumbers() {
    return staying().stream()
        .filter(it -> it.isNew() && published.containsKey(key(it)))
        .map(it -> it.id().number())
        .toList();
  }

  public boolean isOf(PlanSummary plan) {
    return plan.government().equals(government()) && plan.code().equals(code());
  }

  /** How it will stand in lists. */
  public PlanSummary summary(Instant now, Instant first) {
    var content = file.plan();
    return new PlanSummary(
        government(),
        content.code(),
        content.title(),
        content.voice(),
        content.start(),
        content.end(),
        file.commitments().size(),
        now,
        first,
        false);
  }

  private static String seen(List<Draft> drafts) {
    return drafts.stream()
        .map(it -> it.id().kind() + " " + it.id().code() + " " + it.version())
        .collect(joining(", "));
  }

  /** All that is drafted of it. */
  public List<Draft> drafts() {
    return Stream.concat(plan.stream(), commitments.stream()).toList();
  }

  /** Something was published while this was drafted: what is published now would be replaced. */
  public boolean isOvertaken() {
    boolean planMoved =
        plan.isPresent() && before.map(PlanVersion::version).orElse(0) != plan.get().base();
    return planMoved || commitments.stream().anyMatch(it -> version(it) != it.base());
  }

  /** The published words against those of the plan's draft. */
  public List<Difference> planDifferences(Function<GovernmentKey, String> names) {
    return before
        .map(it ->
            PlanComparison.of(
                it,
                new PlanVersion(
                    it.government(),
                    it.version(),
                    file.plan(),
                    it.commitments(),
                    it.provenance(),
                    it.reason()),
                names))
        .orElse(List.of());
  }

  /** Commitments that say something else than before. */
  public List<Changed> changed(Function<GovernmentKey, String> names) {
    var all = new ArrayList<Changed>();
    for (var draft : staying()) {
      var old = published.get(key(draft));
      if (old != null) {
        var differences = PlanComparison.of(old, reworded(old, draft), names);
        if (!differences.isEmpty()) {
          all.add(new Changed(draft.id().number(), draft.title(), differences));
        }
      }
    }
    return all;
  }

  private static CommitmentVersion reworded(CommitmentVersion old, Draft draft) {
    return new CommitmentVersion(
        old.key(),
        old.version(),
        draft.commitmentContent(),
        old.jointly(),
        old.provenance(),
        old.reason());
  }

  /** Commitments nobody has read yet. */
  public List<Draft> added() {
    return staying().stream().filter(it -> !published.containsKey(key(it))).toList();
  }

  /** Commitments that leave the plan, each with its reason. */
  public List<Draft> takenOut() {
    return commitments.stream().filter(it -> it.removed().isPresent()).toList();
  }

  public List<Draft> staying() {
    return commitments.stream().filter(it -> it.removed().isEmpty()).toList();
  }

  private int version(Draft draft) {
    var found = published.get(key(draft));
    return found == null ? 0 : found.version();
  }

  public static CommitmentKey key(Draft draft) {
    return new CommitmentKey(draft.id().government(), draft.id().number());
  }
}
