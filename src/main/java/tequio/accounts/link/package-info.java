/** The one table of every kind of link that opens something. */
@org.springframework.modulith.NamedInterface("link")
package tequio.accounts.link;
