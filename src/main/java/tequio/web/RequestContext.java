package tequio.web;

import tequio.web.theme.Theme;

/**
 * Data of the request that a page needs for links.
 *
 * @param site public address of this installation, such as {@code https://tequio.example}
 * @param path canonical path, with the language prefix
 * @param style path of the style sheet
 * @param theme theme of the page's government
 * @param who signed-in person; {@link SignedInUser#NOBODY} on public pages
 */
public record RequestContext(
    String site, String path, String style, Theme theme, SignedInUser who) {

  /** Context of texts rendered outside any request. */
  public static final RequestContext NONE =
      new RequestContext("", "/", "", Theme.NONE, SignedInUser.NOBODY);

  /** Returns a context for mails, which have no request but link to this site. */
  public static RequestContext outside(String site) {
    return new RequestContext(site, NONE.path, NONE.style, NONE.theme, NONE.who);
  }

  /** Returns the path without the language prefix. */
  String plainPath() {
    var plain = path.startsWith("/en/") ? path.substring(3) : path;
    return plain.equals("/en") ? "/" : plain;
  }
}
