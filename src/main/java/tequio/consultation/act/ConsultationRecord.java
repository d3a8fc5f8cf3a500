package tequio.consultation.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.consultation.content.Consultation;
import tequio.consultation.content.ConsultationConclusion;
import tequio.consultation.content.ConsultationGrouping;
import tequio.consultation.content.ConsultationGrouping.NamedGroup;
import tequio.consultation.content.ConsultationState;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.content.RemovalReview;
import tequio.consultation.content.RemovalReview.ReviewResult;
import tequio.consultation.content.SubmissionRemoval;
import tequio.kernel.SubjectReference;
import tequio.publishing.version.DocumentVersion;

/**
 * A consultation with what was stated about it.
 *
 * @param groupings the groups as they were published, each time; the last ones hold
 * @param path of its public page
 * @param today in the zone of its government
 */
public record ConsultationRecord(
    DocumentVersion<Consultation> version,
    List<SubmissionRemoval> removals,
    List<RemovalReview> reviews,
    List<ConsultationGrouping> groupings,
    List<ReasonedReply> replies,
    Optional<ConsultationConclusion> conclusion,
    String path,
    LocalDate today) {

  public ConsultationRecord {
    removals = List.copyOf(removals);
    reviews = List.copyOf(reviews);
    groupings = List.copyOf(groupings);
    replies = List.copyOf(replies);
  }

  public SubjectReference document() {
    return version.document();
  }

  public Consultation consultation() {
    return version.content();
  }

  /** The groups that hold. */
  public Optional<ConsultationGrouping> grouping() {
    return groupings.stream().reduce((earlier, later) -> later);
  }

  /** A group as it was published last, also where it is no more. */
  public Optional<NamedGroup> findGroup(int number) {
    return groupings.stream()
        .flatMap(it -> it.find(number).stream())
        .reduce((earlier, later) -> later);
  }

  public ConsultationState state() {
    if (conclusion.isPresent()) {
      return ConsultationState.ANSWERED;
    }
    if (!groupings.isEmpty()) {
      return ConsultationState.GROUPED;
    }
    if (today.isBefore(consultation().firstDay())) {
      return ConsultationState.ANNOUNCED;
    }
    return today.isAfter(consultation().lastDay())
        ? ConsultationState.CLOSED
        : ConsultationState.OPEN;
  }

  /** Whether submissions are received today. */
  public boolean isOpen() {
    return state() == ConsultationState.OPEN;
  }

  /** Whether its last day is over. */
  public boolean isOver() {
    return state().compareTo(ConsultationState.CLOSED) >= 0;
  }

  /** The last decision to remove a submission. */
  public Optional<SubmissionRemoval> removal(int submission) {
    return removals.stream()
        .filter(it -> it.submission() == submission)
        .reduce((earlier, later) -> later);
  }

  /** Whether a removal was taken back: each restoration ends the earliest removal before it. */
  public boolean isRestored(SubmissionRemoval removal) {
    var same = removals.stream().filter(it -> it.submission() == removal.submission()).toList();
    long restored =
        reviews.stream()
            .filter(it -> it.submission() == removal.submission())
            .filter(it -> it.result() == ReviewResult.RESTORED)
            .count();
    return same.indexOf(removal) < restored;
  }

  /** The last review of the removal of a submission. */
  public Optional<RemovalReview> review(int submission) {
    return reviews.stream()
        .filter(it -> it.submission() == submission)
        .reduce((earlier, later) -> later);
  }

  /** Replies to a submission: those to itself, then those to its group. */
  public List<ReasonedReply> repliesTo(int submission) {
    var group = grouping().flatMap(it -> it.of(submission)).map(it -> it.number());
    return replies.stream()
        .filter(it ->
            it.submission().equals(Optional.of(submission))
                || group.isPresent() && it.group().equals(group))
        .toList();
  }

  /** Replies to a group. */
  public List<ReasonedReply> repliesToGroup(int group) {
    return replies.stream().filter(it -> it.group().equals(Optional.of(group))).toList();
  }
}
