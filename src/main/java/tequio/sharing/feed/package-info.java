/** Atom feeds of changes. */
@org.springframework.modulith.NamedInterface("feed")
package tequio.sharing.feed;
