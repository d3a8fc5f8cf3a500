/** Kinds of links and codes with their lifetimes. */
@org.springframework.modulith.NamedInterface("token")
package tequio.accounts.token;
