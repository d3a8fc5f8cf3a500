package tequio.consultation.grouping;

import tequio.kernel.Page;

/**
 * How groups are proposed, and how well.
 *
 * @param answers how many it was measured on
 * @param groups how many groups a person made of them
 */
public record GroupingAccuracyPage(GroupingAccuracy accuracy, int answers, int groups)
    implements Page {

  public int precision() {
    return GroupingAccuracy.percent(accuracy.precision());
  }

  public int recall() {
    return GroupingAccuracy.percent(accuracy.recall());
  }
}
