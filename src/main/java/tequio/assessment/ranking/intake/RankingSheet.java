package tequio.assessment.ranking.intake;

import java.util.List;
import tequio.assessment.ranking.RankingEntry;

/**
 * What the program understood of a spreadsheet with scores.
 *
 * @param columns heads that were recognised, as they were written
 * @param problems everything that cannot be used, at its cell
 */
public record RankingSheet(
    List<String> columns, List<RankingEntry> entries, List<Problem> problems) {

  /**
   * Something that cannot be used.
   *
   * @param cell as a spreadsheet names it
   * @param key of the words that say why
   */
  public record Problem(String cell, String key, String what) {}

  public long withoutData() {
    return entries.stream().filter(it -> !it.score().isKnown()).count();
  }

  public boolean isGood() {
    return problems.isEmpty() && !entries.isEmpty();
  }

  /** Of a file that is no table. */
  static RankingSheet unread() {
    return new RankingSheet(
        List.of(), List.of(), List.of(new Problem("", "assessment.sheet.no-workbook", "")));
  }
}
