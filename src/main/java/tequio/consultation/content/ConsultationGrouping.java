package tequio.consultation.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * The groups of similar submissions of a consultation, as people decided them. A later one corrects
 * it.
 *
 * @param apart how many submissions are in no group
 */
public record ConsultationGrouping(PartialDate decided, List<NamedGroup> groups, int apart) {

  public ConsultationGrouping {
    groups = List.copyOf(groups);
  }

  /** The group of a submission; empty where it is in none. */
  public Optional<NamedGroup> of(int submission) {
    return groups.stream().filter(it -> it.submissions().contains(submission)).findFirst();
  }

  /** The group with a number. */
  public Optional<NamedGroup> find(int number) {
    return groups.stream().filter(it -> it.number() == number).findFirst();
  }

  /**
   * Group of similar submissions.
   *
   * @param number within the consultation; it stays with the group
   * @param submissions numbers of its submissions
   */
  public record NamedGroup(int number, Text name, List<Integer> submissions) {

    public NamedGroup {
      submissions = List.copyOf(submissions);
    }
  }
}
