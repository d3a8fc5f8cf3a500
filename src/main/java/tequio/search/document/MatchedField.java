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

  /** The word stored for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The part of a stored word.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static MatchedField of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** How much a word there says of the whole: A the most, D the least. */
  char weight() {
    return switch (this) {
      case NAME, IDENTIFIER, ALIAS, INITIALS -> 'A';
      case TOPIC, PROBLEM, OBJECTIVE, RESULT, PRODUCT, GOAL -> 'B';
      case INDICATOR, PROOF, RESPONSIBLE, ORGANISATION, ACTIVITY, PERSON, HAPPENING, TEXT -> 'C';
      case SDG, PLAN, PLACE -> 'D';
    };
  }
}
