/** The letters of a demonstration, for whoever sits at its machine. */
@org.springframework.modulith.NamedInterface("demo")
package tequio.mail.demo;
