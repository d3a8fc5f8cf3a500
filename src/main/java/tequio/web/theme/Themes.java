package tequio.web.theme;

/** Knows how a government looks, by the address of any of its pages. */
public interface Themes {

  /** Of the page at this address (without language); everybody's look where it is nobody's. */
  Theme of(String path);
}
