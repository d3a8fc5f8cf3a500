package tequio.consultation.grouping.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.consultation.act.ConsultationActs;
import tequio.consultation.act.ConsultationActs.ConsultationRunner;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.contact.SubmissionLetters;
import tequio.consultation.contact.SubmissionTurn;
import tequio.consultation.content.ConsultationGrouping;
import tequio.consultation.content.ConsultationGrouping.NamedGroup;
import tequio.consultation.grouping.SimilarTexts;
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.SubmissionGroups;
import tequio.consultation.submission.SubmissionGroups.WorkingGroup;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** Proposes groups of similar submissions, and publishes those that people decided. */
@Component
public class GroupingActs {

  /** Rules of grouping. */
  public enum Rule implements BusinessRuleException.Rule {
    /** The consultation still receives submissions. */
    STILL_OPEN,
    NO_GROUPS,
    /** Nobody named some groups yet. */
    UNNAMED_GROUPS
  }

  private final SubmissionGroups groups;
  private final ConsultationActs acts;
  private final SubmissionLetters letters;

  GroupingActs(SubmissionGroups groups, ConsultationActs acts, SubmissionLetters letters) {
    this.groups = groups;
    this.acts = acts;
    this.letters = letters;
  }

  /** Makes proposed groups of all submissions that are in none. */
  @Transactional
  public void propose(ConsultationRecord its) {
    requireOver(its);
    groups.lock(its.document());
    var apart = groups.listApart(its.document());
    var texts = apart.stream().map(it -> it.words().orElse("")).toList();
    for (var positions : SimilarTexts.group(texts, count -> {})) {
      var members = positions.stream().map(apart::get).toList();
      var unused = groups.add(its.document(), Optional.empty(), numbers(members));
    }
  }

  /** States the groups in public, and tells everybody who left an address. */
  @Transactional
  public void publish(ConsultationRecord its, ConsultationRunner by) {
    requireOver(its);
    groups.lock(its.document());
    var decided = groups.list(its.document());
    if (decided.isEmpty()) {
      throw new BusinessRuleException(Rule.NO_GROUPS);
    }
    requireNames(decided);
    var apart = groups.listApart(its.document());
    var named = decided.stream().map(GroupingActs::named).toList();
    var today = PartialDate.of(its.today());
    var grouping = new ConsultationGrouping(today, named, apart.size());
    acts.group(its, grouping, by);
    var all =
        Stream.concat(decided.stream().flatMap(it -> it.submissions().stream()), apart.stream())
            .map(Submission::number)
            .filter(it -> isNew(its, grouping, it))
            .toList();
    letters.tell(its, all, SubmissionTurn.GROUPED);
  }

  /** Whether a submission is in another group than was published before. */
  private static boolean isNew(ConsultationRecord its, ConsultationGrouping now, int submission) {
    var group = now.of(submission).map(NamedGroup::number);
    return its.grouping()
        .filter(before -> before.of(submission).map(NamedGroup::number).equals(group))
        .isEmpty();
  }

  private static void requireNames(List<WorkingGroup> decided) {
    var unnamed =
        decided.stream()
            .filter(it -> it.name().isEmpty())
            .map(it -> String.valueOf(it.number()))
            .toList();
    if (!unnamed.isEmpty()) {
      throw new BusinessRuleException(Rule.UNNAMED_GROUPS, String.join(", ", unnamed));
    }
  }

  private static NamedGroup named(WorkingGroup group) {
    return new NamedGroup(
        group.number(), Text.spanish(group.name().orElseThrow()), numbers(group.submissions()));
  }

  private static List<Integer> numbers(List<Submission> submissions) {
    return new ArrayList<>(submissions.stream().map(Submission::number).toList());
  }

  private static void requireOver(ConsultationRecord its) {
    if (!its.isOver()) {
      throw new BusinessRuleException(Rule.STILL_OPEN);
    }
  }
}
