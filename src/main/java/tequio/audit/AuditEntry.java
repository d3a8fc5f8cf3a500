package tequio.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Entry of the audit log as its hash chain stores it.
 *
 * @param account who acted; empty for unknown persons and for the program itself
 * @param about another account that the act concerns
 * @param subject what it was done to, in identifiers of the program, never words typed by people
 * @param previous the sum of the entry before
 */
public record AuditEntry(
    long seq,
    Instant at,
    String deed,
    Optional<UUID> account,
    Optional<UUID> about,
    Optional<String> government,
    String subject,
    String previous,
    String sum) {

  static final String BEGINNING = "0".repeat(64);

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  public AuditAction what() {
    return AuditAction.of(deed);
  }

  /** Returns the hashed columns as text, in this order; all but {@code sum}. */
  public List<String> columns() {
    return List.of(
        previous,
        String.valueOf(seq),
        MILLIS.format(at),
        deed,
        account.map(UUID::toString).orElse(""),
        about.map(UUID::toString).orElse(""),
        government.orElse(""),
        subject);
  }

  /** Computes the sum: SHA-256 over the columns, separated by line feeds. */
  String rightSum() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(String.join("\n", columns()).getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
