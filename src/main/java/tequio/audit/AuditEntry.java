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
 * @param account whose act it was; empty for nobody known and for the program itself
 * @param about whom it concerns besides
 * @param subject what it was done to, in words of the program, never of people
 * @param previous the sum of the note before
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

  /** One for each column but the sum, in their order. */
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

  /** What its sum has to be: SHA-256 over its columns, a line each. */
  String rightSum() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(String.join("\n", columns()).getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
