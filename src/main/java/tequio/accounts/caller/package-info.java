/** The caller of a request and their permissions: what other modules use of accounts. */
@org.springframework.modulith.NamedInterface("caller")
package tequio.accounts.caller;
