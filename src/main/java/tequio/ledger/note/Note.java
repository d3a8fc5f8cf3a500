package tequio.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import tequio.ledger.tree.StrictBase64;

/** Text with signatures (C2SP signed-note). Signatures are not verified until {@link #isBy}. */
public record Note(String text, List<Signed> signatures) {

  private static final Pattern SIGNATURE = Pattern.compile("— ([^\\s+\\p{Z}]+) ([A-Za-z0-9+/=]+)");
  private static final int MOST = 100;

  /** Signature line of a note, not verified. */
  public record Signed(String name, int id, byte[] bytes) {

    boolean names(VerifierKey key) {
      return name.equals(key.name()) && id == key.id();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Signed(var its, var number, var same)
          && name.equals(its)
          && id == number
          && Arrays.equals(bytes, same);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      byte[] whole = ByteBuffer.allocate(4 + bytes.length).putInt(id).put(bytes).array();
      return "— " + name + " " + Base64.getEncoder().encodeToString(whole);
    }

    private static Signed parse(String line) {
      var parts = SIGNATURE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalArgumentException("not a signature: " + line);
      }
      byte[] whole = StrictBase64.decode(parts.group(2));
      if (whole.length < 5) {
        throw new IllegalArgumentException("a signature without bytes: " + line);
      }
      return new Signed(
          parts.group(1),
          ByteBuffer.wrap(whole).getInt(),
          Arrays.copyOfRange(whole, 4, whole.length));
    }
  }

  public Note {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || signatures.isEmpty() || signatures.size() > MOST) {
      throw new IllegalArgumentException("a note ends its lines and has 1 to 100 signatures");
    }
  }

  /**
   * Parses a note.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static Note parse(String note) {
    int end = note.lastIndexOf("\n\n");
    if (end < 0
        || end + 2 >= note.length()
        || !note.endsWith("\n")
        || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalArgumentException("not a signed note");
    }
    var signatures = new ArrayList<Signed>();
    for (String line : note.substring(end + 2, note.length() - 1).split("\n", -1)) {
      signatures.add(Signed.parse(line));
    }
    return new Note(note.substring(0, end + 1), signatures);
  }

  /**
   * Whether the key signed the note: at least one signature names the key, and all that do are
   * valid.
   */
  public boolean isBy(VerifierKey key) {
    byte[] signed = text.getBytes(StandardCharsets.UTF_8);
    var its = signatures.stream().filter(one -> one.names(key)).toList();
    return !its.isEmpty() && its.stream().allMatch(one -> key.verifies(signed, one.bytes()));
  }

  @Override
  public String toString() {
    var note = new StringBuilder(text).append('\n');
    signatures.forEach(one -> note.append(one).append('\n'));
    return note.toString();
  }
}
