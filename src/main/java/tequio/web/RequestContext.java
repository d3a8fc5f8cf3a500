package tequio.web;

import tequio.web.theme.Theme;

/**
 * What a page needs to know of its request to link to itself and to others.
 *
 * @param site where this installation is known, such as {@code https://tequio.example}
 * @param path the address below it, in the language it was asked in
 * @param style the address of the style sheet
 * @param theme how the government looks whose page it is
 * @param who for whom it is drawn; nobody in particular where it is public
 */
public record RequestContext(
    String site, String path, String style, Theme theme, SignedInUser who) {

  /** Nowhere in particular: words that are written outside any request. */
  public static final RequestContext NONE =
      new RequestContext("", "/", "", Theme.NONE, SignedInUser.NOBODY);

  /** No request, but addresses of this site: what is written in a letter. */
  public static RequestContext outside(String site) {
    return new RequestContext(site, NONE.path, NONE.style, NONE.theme, NONE.who);
  }

  /** The same page without the language in front. */
  String plainPath() {
    var plain = path.startsWith("/en/") ? path.substring(3) : path;
    return plain.equals("/en") ? "/" : plain;
  }
}
