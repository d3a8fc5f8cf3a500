package tequio.search.query;

import java.util.List;

/** Vocabulary words that a query word may stand for. */
record WordMatches(How how, List<String> words) {

  /** How what was typed became what is looked for. */
  enum How {
    /** It stands there, in this form or another of the same stem. */
    SAME,
    /** It is the English word of a topic, whose Spanish words are looked for too. */
    TRANSLATED,
    /** Words begin like it. */
    BEGINNING,
    /** Words are written nearly so. */
    SIMILAR,
    /** No word is like it. */
    UNKNOWN,
    /** A word that every text has. */
    STOP
  }
}
