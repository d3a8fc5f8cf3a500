package tequio.data.file;

/** Licence of the published data. */
public final class Licence {

  public static final String NAME = "CC BY 4.0";
  public static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

  private Licence() {}
}
