package tequio.ledger.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tequio.ledger.tree.Hash;
import tequio.ledger.tree.Inclusion;
import tequio.ledger.tree.StrictBase64;

/**
 * Proof of inclusion in one file (C2SP tlog-proof): index, audit path and signed checkpoint. Its
 * extra data holds the salt of the entry's body, which only the hash in the entry confirms.
 */
public record LogProof(Optional<byte[]> extra, long index, List<Hash> path, String checkpoint) {

  private static final String FIRST = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final Pattern INDEX = Pattern.compile("index (0|[1-9]\\d{0,17})");
  private static final int LONGEST = 63;

  public LogProof {
    path = List.copyOf(path);
  }

  /**
   * Parses a proof.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static LogProof parse(String file) {
    int end = file.indexOf("\n\n");
    if (end < 0) {
      throw new IllegalArgumentException("a proof without a checkpoint");
    }
    List<String> lines = Arrays.asList(file.substring(0, end).split("\n", -1));
    int at = lines.size() > 1 && lines.get(1).startsWith(EXTRA) ? 2 : 1;
    if (!lines.getFirst().equals(FIRST) || lines.size() <= at || lines.size() > at + 1 + LONGEST) {
      throw new IllegalArgumentException("not a proof of the first version");
    }
    var index = INDEX.matcher(lines.get(at));
    if (!index.matches()) {
      throw new IllegalArgumentException("not a place: " + lines.get(at));
    }
    return new LogProof(
        lines.stream().skip(1).limit(at - 1).map(LogProof::extra).findFirst(),
        Long.parseLong(index.group(1)),
        lines.subList(at + 1, lines.size()).stream().map(Hash::parse).toList(),
        file.substring(end + 2));
  }

  private static byte[] extra(String line) {
    return StrictBase64.decode(line.substring(EXTRA.length()));
  }

  /**
   * Verifies that the entry is in the log, and returns the checkpoint.
   *
   * @throws IllegalArgumentException if the key did not sign it or the path does not lead to its
   *     root
   */
  public Checkpoint verify(byte[] entry, VerifierKey key) {
    var signed = Checkpoint.open(checkpoint, key);
    if (!new Inclusion(index, signed.size(), path).proves(Hash.leaf(entry), signed.root())) {
      throw new IllegalArgumentException("the entry is not in the log at place " + index);
    }
    return signed;
  }

  @Override
  public String toString() {
    var file = new StringBuilder(FIRST).append('\n');
    extra.ifPresent(
        bytes -> file.append(EXTRA).append(Base64.getEncoder().encodeToString(bytes)).append('\n'));
    file.append("index ").append(index).append('\n');
    path.forEach(hash -> file.append(hash).append('\n'));
    return file.append('\n').append(checkpoint).toString();
  }
}
