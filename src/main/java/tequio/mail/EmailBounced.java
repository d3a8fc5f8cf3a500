package tequio.mail;

/**
 * Event: a mail bounced or was refused.
 *
 * @param status enhanced status code (RFC 3463), such as {@code 5.1.1}
 */
public record EmailBounced(MailAddress address, String status) {

  /** Whether the mailbox does not exist, as opposed to a full one or a strict server. */
  public boolean isForEver() {
    return status.startsWith("5.1.") || status.equals("5.2.1");
  }
}
