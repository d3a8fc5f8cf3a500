package tequio.mail.delivery;

/** Sends a rendered letter. */
interface MailTransport {

  /** Tries once; never throws for what can happen between two servers. */
  DeliveryResult carry(LeasedEmail letter);
}
