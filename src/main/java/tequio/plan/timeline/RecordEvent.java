package tequio.plan.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Erasure;
import tequio.plan.publication.ProgressReported;
import tequio.plan.publication.ProofVerified;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.withdrawal.PlanWithdrawal;
import tequio.publishing.difference.Difference;
import tequio.publishing.kind.FactKind;
import tequio.publishing.timeline.VersionEvent;
import tequio.publishing.version.StatedFact;

/** An entry of the public record, as what it says. */
public sealed interface RecordEvent {

  Entry entry();

  /**
   * A version of a commitment.
   *
   * @param differences from the version before; empty where there is none or it was erased
   */
  record Commitment(Entry entry, CommitmentVersion version, Optional<List<Difference>> differences)
      implements RecordEvent {}

  /** A version of a plan. */
  record Plan(Entry entry, PlanVersion version, Optional<List<Difference>> differences)
      implements RecordEvent {}

  /** A voice reported. */
  record Report(Entry entry, ProgressReported said) implements RecordEvent {}

  /** A voice judged the proof. */
  record Review(Entry entry, ProofVerified said) implements RecordEvent {}

  /** A plan was withdrawn. */
  record Withdrawal(Entry entry, PlanWithdrawal said) implements RecordEvent {}

  /** The law had the content of another entry erased. */
  record Erasing(Entry entry, Erasure said) implements RecordEvent {}

  /** What it said was erased; why, where that entry is at hand. */
  record Gap(Entry entry, Optional<Erasing> why) implements RecordEvent {}

  /** A version of a document of another kind. */
  record Document(Entry entry, VersionEvent<?> event) implements RecordEvent {}

  /** A fact of another kind. */
  record Fact(Entry entry, FactKind<?> kind, StatedFact<?> stated) implements RecordEvent {}

  /** Of another part of the program. */
  record Other(Entry entry) implements RecordEvent {}

  default Instant recorded() {
    return Instant.parse(entry().envelope().at());
  }

  /** Its place on a page with others. */
  default String anchor() {
    return "r" + entry().envelope().seq();
  }

  default String verify() {
    return "/bitacora/" + entry().envelope().government() + "/" + entry().envelope().seq();
  }

  /** Whether it is about a commitment, by whose number people know it. */
  default boolean isOfCommitment() {
    return switch (this) {
      case Commitment of -> true;
      case Report of -> true;
      case Review of -> true;
      case Gap of -> !entry().envelope().kind().equals("plan");
      case Plan of -> false;
      case Withdrawal of -> false;
      case Document of -> false;
      case Fact of -> false;
      case Erasing of -> true;
      case Other of -> true;
    };
  }

  /** Which commitment it is about: "3" of {@code progress-report/08019/3.1}; or the plan's code. */
  default String about() {
    var subject = entry().envelope().subject();
    return switch (subject.kind()) {
      case "progress-report", "verification", "plan-withdrawal" -> subject.code().split("\\.")[0];
      default -> subject.code();
    };
  }
}
