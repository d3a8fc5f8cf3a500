package tequio.settings;

/** Edit distance between words, to suggest a correction. */
public final class EditDistance {

  /** Returns how many letters to insert, delete or replace (Levenshtein), ignoring case. */
  public static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      row = nextRow(row, line, one.charAt(line - 1), other);
    }
    return row[other.length()];
  }

  private static int[] nextRow(int[] above, int line, char letter, String other) {
    int[] row = new int[above.length];
    row[0] = line;
    for (int column = 1; column < row.length; column++) {
      char theirs = other.charAt(column - 1);
      boolean same = Character.toUpperCase(letter) == Character.toUpperCase(theirs);
      int change = above[column - 1] + (same ? 0 : 1);
      row[column] = Math.min(change, 1 + Math.min(above[column], row[column - 1]));
    }
    return row;
  }

  private EditDistance() {}
}
