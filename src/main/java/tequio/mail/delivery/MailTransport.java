package tequio.mail.delivery;

/** Sends a rendered mail. */
interface MailTransport {

  /** Tries once; failures of servers and connections are results, not exceptions. */
  DeliveryResult carry(LeasedEmail letter);
}
