package tequio.publishing.kind;

import tequio.kernel.SubjectReference;

/**
 * Where documents of a kind are read below their government.
 *
 * @param segment one or two levels of the address, in Spanish: {@code secretariado/reglas}
 * @param form how one document differs from another
 */
public record DocumentAddress(String segment, Form form) {

  /** The code of the only document of a kind of which each government has one. */
  public static final String ONLY = "1";

  /** How documents of one kind and government are told apart. */
  public enum Form {
    /** There is one for each government, and its code is {@link #ONLY}. */
    SINGLE("1"),
    /** By a number that is given when it is first published. */
    NUMBERED("[1-9][0-9]{0,8}"),
    /** By a word that whoever begins it chooses. */
    CODED("[a-z0-9]+(-[a-z0-9]+)*");

    private final String pattern;

    Form(String pattern) {
      this.pattern = pattern;
    }

    /** Whether this can be the code of a document. */
    public boolean accepts(String code) {
      return code.length() <= 80 && code.matches(pattern);
    }
  }

  public DocumentAddress {
    if (!segment.matches("[a-z0-9-]+(/[a-z0-9-]+)?")) {
      throw new IllegalArgumentException("not an address of one or two levels: " + segment);
    }
  }

  public boolean isSingle() {
    return form == Form.SINGLE;
  }

  /** Below the government: {@code /secretariado/reglas} or {@code /mesas/3}. */
  public String path(String code) {
    return "/" + segment + (isSingle() ? "" : "/" + code);
  }

  /** Where all of a government are listed; a single document is its own list. */
  public String list() {
    return "/" + segment;
  }

  String path(SubjectReference document) {
    return path(document.code());
  }
}
