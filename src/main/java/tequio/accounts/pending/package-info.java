/** What waits for somebody among the people of an installation. */
@org.springframework.modulith.NamedInterface("pending")
package tequio.accounts.pending;
