package tequio.territory;

/** Edit distance between a query word and a word of a name. */
final class WordDistance {

  /** Cost of a word that does not match. A sum below it means that every word was found. */
  static final int NONE = 1000;

  /** Added if the word occurs in the seat, state or nicknames, not in the name. */
  static final int AROUND = 6;

  /** Added if the whole name starts with the query but is longer; twice if it starts otherwise. */
  static final int OTHER_NAME = 4;

  private static final int BEGINNING = 2;
  private static final int TYPO = 10;

  static int of(String asked, String word, boolean typos) {
    if (word.equals(asked)) {
      return 0;
    }
    if (word.startsWith(asked)) {
      return BEGINNING;
    }
    int most = typos ? mostTypos(asked) : 0;
    if (Math.abs(word.length() - asked.length()) > most || isNumber(word)) {
      return NONE;
    }
    int typed = distance(asked, word);
    return typed <= most ? typed * TYPO : NONE;
  }

  private static int mostTypos(String asked) {
    if (asked.length() < 4 || isNumber(asked)) {
      return 0;
    }
    return asked.length() < 7 ? 1 : 2;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /**
   * Returns the edit distance: letters inserted, deleted, replaced, or swapped with their
   * neighbour.
   */
  static int distance(String one, String other) {
    var rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int step(int[][] rows, String one, String other, int i, int j) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(rows[i - 1][j - 1] + same, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }

  private WordDistance() {}
}
