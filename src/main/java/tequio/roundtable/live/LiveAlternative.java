package tequio.roundtable.live;

import java.util.List;
import java.util.Optional;
import tequio.roundtable.content.AlternativeDecision;

/**
 * An alternative of a live table with its scores.
 *
 * @param mergedInto number of the one that holds it now
 * @param scores one for each criterion that somebody scored
 */
public record LiveAlternative(
    int number,
    String words,
    Optional<AlternativeDecision> decision,
    Optional<String> reason,
    Optional<Integer> mergedInto,
    List<CriterionTally> scores) {

  /** Most letters of an alternative or of a reason. */
  public static final int LONGEST = 500;

  public LiveAlternative {
    scores = List.copyOf(scores);
  }

  /**
   * Scores by one criterion.
   *
   * @param criterion its place in the call, from 1
   */
  public record CriterionTally(int criterion, int people, int sum, int lowest, int highest) {

    /** Mean with one decimal: "4.2". */
    public String mean() {
      int tenths = Math.round(10f * sum / people);
      return tenths / 10 + "." + tenths % 10;
    }
  }

  /**
   * Scores by the criteria that the call has now; those by criteria that it lost are left out.
   *
   * @param criteria how many the call has
   */
  public List<CriterionTally> scores(int criteria) {
    return scores.stream().filter(it -> it.criterion() <= criteria).toList();
  }

  public boolean isChosen() {
    return decision.filter(it -> it == AlternativeDecision.CHOSEN).isPresent();
  }
}
