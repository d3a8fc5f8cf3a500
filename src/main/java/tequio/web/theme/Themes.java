package tequio.web.theme;

/** Finds the theme of a government by the address of any of its pages. */
public interface Themes {

  /**
   * Returns the theme of the page at a path without language; {@link Theme#NONE} if it belongs to
   * no government.
   */
  Theme of(String path);
}
