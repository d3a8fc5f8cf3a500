/** Delivery of mails from the outbox: leases, attempts and SMTP. */
@org.springframework.modulith.NamedInterface("delivery")
package tequio.mail.delivery;
