package tequio.files;

/** Who may read a file. A public file never becomes private again. */
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
