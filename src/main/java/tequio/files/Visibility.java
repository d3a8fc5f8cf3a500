package tequio.files;

/** Who may see a file: those who work on it, or everybody. What was public stays so. */
public enum Visibility {
  WORKING("working"),
  PUBLIC("public");

  private final String column;

  Visibility(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }

  static Visibility of(String column) {
    return column.equals(PUBLIC.column) ? PUBLIC : WORKING;
  }
}
