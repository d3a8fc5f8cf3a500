package tequio.data.file;

/** Under which everybody may use the data: the one place that says it. */
public final class Licence {

  public static final String NAME = "CC BY 4.0";
  public static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

  private Licence() {}
}
