/** What becomes public, for anybody's feed reader. */
@org.springframework.modulith.NamedInterface("feed")
package tequio.sharing.feed;
