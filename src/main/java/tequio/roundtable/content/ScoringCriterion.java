package tequio.roundtable.content;

import tequio.kernel.Text;

/**
 * Criterion by which people score alternatives from 1 to 5.
 *
 * @param question what is asked about an alternative
 */
public record ScoringCriterion(CriterionType type, Text question) {

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;
}
