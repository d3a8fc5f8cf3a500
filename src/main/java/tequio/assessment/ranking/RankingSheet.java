package tequio.assessment.ranking;

import java.util.List;

/**
 * What the program understood of a spreadsheet with scores.
 *
 * @param columns heads that were recognised, as they were written
 * @param problems everything that cannot be used, at its cell
 */
record RankingSheet(List<String> columns, List<RankingEntry> entries, List<Problem> problems) {

  /**
   * Something that cannot be used.
   *
   * @param cell as a spreadsheet names it
   * @param key of the words that say why
   */
  record Problem(String cell, String key, String what) {}

  long withoutData() {
    return entries.stream().filter(it -> !it.score().isKnown()).count();
  }

  boolean isGood() {
    return problems.isEmpty() && !entries.isEmpty();
  }
}
