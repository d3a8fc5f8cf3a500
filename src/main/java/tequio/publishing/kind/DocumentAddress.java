package tequio.publishing.kind;

import tequio.kernel.SubjectReference;

/**
 * Where documents of a kind are read below their government.
 *
 * @param segment one or two levels of the address, in Spanish: {@code secretariado/reglas}
 * @param form how documents of the kind are identified
 */
public record DocumentAddress(String segment, Form form) {

  /** Code of the document of a kind of which each government has only one. */
  public static final String ONLY = "1";

  /** How documents of one kind and government are identified. */
  public enum Form {
    /** One document for each government, with the code {@link #ONLY}. */
    SINGLE("1"),
    /** Number assigned at the first publication. */
    NUMBERED("[1-9][0-9]{0,8}"),
    /** Word chosen when the document is begun. */
    CODED("[a-z0-9]+(-[a-z0-9]+)*");

    private final String pattern;

    Form(String pattern) {
      this.pattern = pattern;
    }

    /** Whether a document can have this code. */
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

  /** Returns the path below the government: {@code /secretariado/reglas} or {@code /mesas/3}. */
  public String path(String code) {
    return "/" + segment + (isSingle() ? "" : "/" + code);
  }

  /**
   * Returns the path of the list of a government's documents; for a single document, its own path.
   */
  public String list() {
    return "/" + segment;
  }

  String path(SubjectReference document) {
    return path(document.code());
  }
}
