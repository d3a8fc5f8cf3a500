package tequio.mail.delivery;

/** Result of an attempt to send a letter. */
sealed interface DeliveryResult {

  /** The other server took it. */
  record Sent() implements DeliveryResult {}

  /** The other server will never take it. */
  record Refused(String problem) implements DeliveryResult {}

  /** Certainly not sent; it may be later. */
  record Later(String problem) implements DeliveryResult {}

  /** The connection broke where it may have been taken or not. */
  record Unsure(String problem) implements DeliveryResult {}
}
