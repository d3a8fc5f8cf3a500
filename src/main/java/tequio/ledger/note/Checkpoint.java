package tequio.ledger.note;

import java.util.regex.Pattern;
import tequio.ledger.tree.Hash;

/** Signed state of a log: name, number of entries and root hash. */
public record Checkpoint(String origin, long size, Hash root) {

  private static final Pattern SIZE = Pattern.compile("0|[1-9]\\d{0,17}");

  /**
   * Parses and verifies a signed checkpoint.
   *
   * @throws IllegalArgumentException if it is malformed or not signed by the key
   */
  public static Checkpoint open(String note, VerifierKey key) {
    var parsed = Note.parse(note);
    var checkpoint = parse(parsed.text());
    if (!parsed.isBy(key) || !checkpoint.origin.equals(key.name())) {
      throw new IllegalArgumentException("not signed by " + key.name());
    }
    return checkpoint;
  }

  private static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4 || lines[0].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
      throw new IllegalArgumentException("not a checkpoint of origin, size and root");
    }
    return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.parse(lines[2]));
  }

  public String text() {
    return origin + "\n" + size + "\n" + root + "\n";
  }
}
