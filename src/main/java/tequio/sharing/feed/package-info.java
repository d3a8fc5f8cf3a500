/** What becomes public, for anybody's feed reader. */
package tequio.sharing.feed;
