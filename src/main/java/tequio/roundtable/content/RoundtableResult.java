package tequio.roundtable.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * What a working table resulted in, as its facilitator publishes it; nobody is named.
 *
 * @param withheld cards that are not published
 * @param ungrouped cards that belong to no group
 * @param dotSets people who put dots; each puts three at most
 * @param trunk problem in the middle of the tree
 */
public record RoundtableResult(
    PartialDate held,
    List<CardGroup> groups,
    List<Text> ungrouped,
    int withheld,
    int dotSets,
    Optional<Text> trunk,
    List<TableNode> tree,
    List<Alternative> alternatives) {

  /** Cards about the same, with the dots that people put on them. */
  public record CardGroup(Text name, int dots, List<Text> cards) {}

  /**
   * Cause or effect in the tree of a table.
   *
   * @param parent number of the cause or effect that it hangs from; of the trunk where empty
   */
  public record TableNode(int number, TableNodeSide side, Optional<Integer> parent, Text words) {}

  /**
   * Alternative that a table scored.
   *
   * @param decision empty where the table did not decide on it
   * @param reason why it was chosen, merged or left
   * @param mergedInto number of the alternative that holds it now
   */
  public record Alternative(
      int number,
      Text words,
      List<AlternativeScore> scores,
      Optional<AlternativeDecision> decision,
      Optional<Text> reason,
      Optional<Integer> mergedInto) {}

  /**
   * Scores of an alternative by one criterion, each from 1 to 5.
   *
   * @param people who scored it, at least one
   * @param sum of their scores
   */
  public record AlternativeScore(Text criterion, int people, int sum, int lowest, int highest) {

    /** Mean in tenths: 42 is 4.2. */
    public int tenths() {
      return Math.round(10f * sum / people);
    }
  }

  /** Number of cards that are published. */
  public int cards() {
    return ungrouped.size() + groups.stream().mapToInt(it -> it.cards().size()).sum();
  }
}
