/** Pending matters of people and roles, for the tasks of a person. */
@org.springframework.modulith.NamedInterface("pendingitem")
package tequio.accounts.pendingitem;
