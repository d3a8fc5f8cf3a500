package tequio.search.document;

/**
 * Kind of search document.
 *
 * @param word stored word; for a document the code of its kind
 * @param address value in addresses
 * @param nameKey message key of its name
 * @param pluralKey message key of its name in the plural
 */
public record SearchDocumentKind(
    String word, String address, Form form, String nameKey, String pluralKey) {

  /** How a result is shown. */
  public enum Form {
    PLACE,
    PLAN,
    COMMITMENT,
    ACTIVITY,
    OFFICE,
    ORGANISATION,
    /** A kind of document that the document engine stores. */
    DOCUMENT
  }

  public static final SearchDocumentKind PLACE = of(Form.PLACE, "place", "gobiernos");
  public static final SearchDocumentKind PLAN = of(Form.PLAN, "plan", "planes");
  public static final SearchDocumentKind COMMITMENT =
      of(Form.COMMITMENT, "commitment", "compromisos");
  public static final SearchDocumentKind ACTIVITY = of(Form.ACTIVITY, "activity", "actividades");
  public static final SearchDocumentKind OFFICE = of(Form.OFFICE, "office", "dependencias");
  public static final SearchDocumentKind ORGANISATION =
      of(Form.ORGANISATION, "organisation", "organizaciones");

  private static SearchDocumentKind of(Form form, String word, String address) {
    return new SearchDocumentKind(word, address, form, "search.kind." + word, "entry-kind." + word);
  }
}
