/** Invitations by which the authority of a state brings its municipalities in. */
@org.springframework.modulith.NamedInterface("municipality")
package tequio.accounts.municipality;
