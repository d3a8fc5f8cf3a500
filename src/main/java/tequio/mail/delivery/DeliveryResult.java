package tequio.mail.delivery;

/** Result of an attempt to send a mail. */
sealed interface DeliveryResult {

  /** The server accepted it. */
  record Sent() implements DeliveryResult {}

  /** The server refused it permanently. */
  record Refused(String problem) implements DeliveryResult {}

  /** Not sent; may be tried later. */
  record Later(String problem) implements DeliveryResult {}

  /** The connection broke, and the server may have accepted it or not. */
  record Unsure(String problem) implements DeliveryResult {}
}
