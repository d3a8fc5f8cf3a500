package tequio.mail.delivery;

/** What became of one attempt to send a letter. */
sealed interface Fate {

  /** The other server took it. */
  record Sent() implements Fate {}

  /** The other server will never take it. */
  record Refused(String problem) implements Fate {}

  /** Certainly not sent; it may be later. */
  record Later(String problem) implements Fate {}

  /** The connection broke where it may have been taken or not. */
  record Unsure(String problem) implements Fate {}
}
