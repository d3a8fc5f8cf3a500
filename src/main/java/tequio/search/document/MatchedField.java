package tequio.search.document;

import java.util.Locale;

/** Fields of a search document in which a match can lie. */
public enum MatchedField {
  NAME,
  IDENTIFIER,
  TOPIC,
  PROBLEM,
  OBJECTIVE,
  RESULT,
  PRODUCT,
  GOAL,
  INDICATOR,
  PROOF,
  RESPONSIBLE,
  ORGANISATION,
  ACTIVITY,
  ALIAS,
  INITIALS,
  PERSON,
  HAPPENING,
  SDG,
  PLAN,
  PLACE,
  TEXT;

  /** Word stored in the index. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the field of a stored word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MatchedField of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Weight of the field in PostgreSQL's text search, from A (highest) to D. */
  char weight() {
    return switch (this) {
      case NAME, IDENTIFIER, ALIAS, INITIALS -> 'A';
      case TOPIC, PROBLEM, OBJECTIVE, RESULT, PRODUCT, GOAL -> 'B';
      case INDICATOR, PROOF, RESPONSIBLE, ORGANISATION, ACTIVITY, PERSON, HAPPENING, TEXT -> 'C';
      case SDG, PLAN, PLACE -> 'D';
    };
  }
}
