package tequio.mail;

/**
 * Event: a letter bounced or was refused.
 *
 * @param status as servers say it (RFC 3463), such as {@code 5.1.1}
 */
public record EmailBounced(MailAddress address, String status) {

  /** Whether there is no such mailbox, rather than one that is full or a server that is strict. */
  public boolean isForEver() {
    return status.startsWith("5.1.") || status.equals("5.2.1");
  }
}
