/** Letters to whoever holds a role, without telling anybody their addresses. */
@org.springframework.modulith.NamedInterface("rolemail")
package tequio.accounts.rolemail;
