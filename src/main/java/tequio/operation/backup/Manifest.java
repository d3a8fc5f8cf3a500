package tequio.operation.backup;

import java.util.List;

/**
 * Manifest of a backup, its last part.
 *
 * @param missing hashes of files in the database whose bytes were missing or damaged
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

  /** Returns the version of the newest migration of the saved installation. */
  String lastMigration() {
    return schema.split(" ", 2)[0];
  }

  /** Number of rows of a table, and the SHA-256 of all of them as text. */
  record TableSum(String name, String columns, long rows, String sha256) {}

  /** Last value of a sequence. */
  record SequenceAt(String name, long last) {}
}
