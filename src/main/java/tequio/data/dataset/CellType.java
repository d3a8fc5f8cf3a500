package tequio.data.dataset;

/** Types of the cells of a column. */
public enum CellType {
  /** Free text. */
  TEXT("string"),
  /** Identifier, always text because of its leading zeros. */
  KEY("string"),
  NUMBER("decimal"),
  /** Date with the precision of its source: 2023, 2023-01 or 2023-01-17. */
  DATE("string"),
  /** Date and time in UTC. */
  MOMENT("dateTime"),
  /** Code of a closed list. */
  CODE("string"),
  /** Several texts. */
  LIST("string");

  private final String xsd;

  CellType(String xsd) {
    this.xsd = xsd;
  }

  /** Returns the nearest type of XML Schema, for machine-readable descriptions. */
  public String xsd() {
    return xsd;
  }
}
