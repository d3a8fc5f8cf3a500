package tequio.mail.bounce;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Delivery status notification of a mail server (RFC 3464).
 *
 * @param letter id from the Message-ID of the mail, without which nobody can forge a bounce
 */
record BounceReport(UUID letter, String status) {

  private static final Pattern FAILED = Pattern.compile("(?im)^action:[ \\t]*failed\\b");
  private static final Pattern FOR_GOOD =
      Pattern.compile("(?im)^status:[ \\t]*(5\\.\\d{1,3}\\.\\d{1,3})\\b");
  private static final Pattern MESSAGE_ID =
      Pattern.compile(
          "(?im)^message-id:\\s{0,9}<(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})@");

  /**
   * Parses a notification; empty unless it reports a permanent failure of a mail of this
   * installation.
   */
  static Optional<BounceReport> of(String report, String original) {
    var status = FOR_GOOD.matcher(report);
    var id = MESSAGE_ID.matcher(original);
    return FAILED.matcher(report).find() && status.find() && id.find()
        ? Optional.of(new BounceReport(UUID.fromString(id.group(1)), status.group(1)))
        : Optional.empty();
  }
}
