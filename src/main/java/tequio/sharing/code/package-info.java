/** A short address as a code for a camera. */
@org.springframework.modulith.NamedInterface("code")
package tequio.sharing.code;
