/** Mailbox and key of a demonstration, on the local machine only. */
@org.springframework.modulith.NamedInterface("demo")
package tequio.mail.demo;
