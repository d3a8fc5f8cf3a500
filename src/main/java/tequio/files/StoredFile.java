package tequio.files;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import tequio.files.bytes.Hashes;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;

/**
 * File of a government: type, origin, visibility and whether it was withdrawn.
 *
 * @param hash of what is kept and served, its address
 * @param originalHash of what was handed in; another where a picture was drawn anew
 */
public record StoredFile(
    GovernmentKey government,
    String hash,
    String originalHash,
    Visibility visibility,
    String mediaType,
    long bytes,
    Instant stored,
    Provenance provenance,
    State state) {

  /** There, or withdrawn for a legal reason. */
  public sealed interface State {

    /** With 64 hexadecimal digits of salt. */
    record Kept(String name, String salt) implements State {}

    /** Neither its bytes nor its name nor its salt are left. */
    record Withdrawn(Instant at, String reason) implements State {}
  }

  /**
   * What the public record says of it: SHA-256 over salt and hash, so that nobody finds out by
   * guessing what a withdrawn file said.
   */
  public Optional<String> seal() {
    return switch (state) {
      case State.Kept(_, String salt) -> {
        var digest = Hashes.sha256();
        digest.update(HexFormat.of().parseHex(salt));
        digest.update(HexFormat.of().parseHex(hash));
        yield Optional.of(Hashes.hex(digest));
      }
      case State.Withdrawn _ -> Optional.empty();
    };
  }

  /** Its address for everybody. */
  public String address() {
    return "/archivos/" + hash;
  }
}
