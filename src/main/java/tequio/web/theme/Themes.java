package tequio.web.theme;

/** Finds the theme of a government by the address of any of its pages. */
public interface Themes {

  /** Of the page at this address (without language); everybody's look where it is nobody's. */
  Theme of(String path);
}
