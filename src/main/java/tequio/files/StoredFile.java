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
 * @param hash SHA-256 of the stored bytes, part of its address
 * @param originalHash SHA-256 of the uploaded bytes; differs for re-encoded pictures
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

  /** Stored, or withdrawn for a legal reason. */
  public sealed interface State {

    /** Stored, with a salt of 64 hexadecimal digits. */
    record Kept(String name, String salt) implements State {}

    /** Withdrawn: content, name and salt were deleted. */
    record Withdrawn(Instant at, String reason) implements State {}
  }

  /**
   * Returns the commitment to the file in the public record: SHA-256 of salt and hash, so that the
   * content of a withdrawn file cannot be guessed. Empty for a withdrawn file.
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

  /** Returns its public path. */
  public String address() {
    return "/archivos/" + hash;
  }
}
