/** The public page of a secretariat. */
@org.springframework.modulith.NamedInterface("body")
package tequio.secretariat.body;
