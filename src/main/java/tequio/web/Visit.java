package tequio.web;

import tequio.web.theme.Theme;

/**
 * What a page must know of the request that asks for it, to name itself and others.
 *
 * @param site where this installation is known, such as {@code https://tequio.example}
 * @param path the address below it, in the language it was asked in
 * @param style the address of the style sheet
 * @param theme how the government looks whose page it is
 */
public record Visit(String site, String path, String style, Theme theme) {

  /** Nowhere in particular: words that are written outside any request. */
  public static final Visit NONE = new Visit("", "/", "", Theme.NONE);

  /** The same page without the language in front. */
  String plainPath() {
    var plain = path.startsWith("/en/") ? path.substring(3) : path;
    return plain.equals("/en") ? "/" : plain;
  }
}
