package tequio.data.dataset;

/** Types of the cells of a column. */
public enum CellType {
  /** Words as somebody wrote them. */
  TEXT("string"),
  /** A key, always as text: zeros in front are part of it. */
  KEY("string"),
  NUMBER("decimal"),
  /** As precise as it is known: 2023, 2023-01 or 2023-01-17. */
  DATE("string"),
  /** A moment in UTC. */
  MOMENT("dateTime"),
  /** One of a closed list. */
  CODE("string"),
  /** Several texts. */
  LIST("string");

  private final String xsd;

  CellType(String xsd) {
    this.xsd = xsd;
  }

  /** The nearest type of XML Schema, for descriptions that machines read. */
  public String xsd() {
    return xsd;
  }
}
