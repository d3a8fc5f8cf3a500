package tequio.operation.backup;

import java.util.List;

/**
 * Manifest of a backup, its last part.
 *
 * @param missing hashes of files that had rows but no sound bytes when it was made
 */
record Manifest(
    int format,
    String schema,
    String at,
    List<TableSum> tables,
    List<SequenceAt> sequences,
    long files,
    List<String> missing) {

  static final int FORMAT = 1;

  /** Version of the newest migration of the installation that was saved. */
  String lastMigration() {
    return schema.split(" ", 2)[0];
  }

  /** How many rows of a table, and the SHA-256 of all of them as text. */
  record TableSum(String name, String columns, long rows, String sha256) {}

  /** Where a sequence stood. */
  record SequenceAt(String name, long last) {}
}
