package tequio.mail.delivery;

/** Hands letters over to what brings them to people. */
interface MailTransport {

  /** Tries once; never throws for what can happen between two servers. */
  DeliveryResult carry(LeasedEmail letter);
}
