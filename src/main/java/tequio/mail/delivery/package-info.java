/** How letters leave: held by one instance at a time, tried again, never twice on purpose. */
@org.springframework.modulith.NamedInterface("delivery")
package tequio.mail.delivery;
