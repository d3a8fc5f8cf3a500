/** What waits for somebody among the people of an installation. */
@org.springframework.modulith.NamedInterface("pendingitem")
package tequio.accounts.pendingitem;
