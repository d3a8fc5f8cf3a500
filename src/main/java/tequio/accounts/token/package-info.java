/** The one table of every kind of link that opens something. */
@org.springframework.modulith.NamedInterface("token")
package tequio.accounts.token;
