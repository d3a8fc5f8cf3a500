package tequio.search.query;

import java.util.List;

/** Vocabulary words that a query word may stand for. */
record WordMatches(How how, List<String> words) {

  /** How the words were found. */
  enum How {
    /** The word or one with the same stem is in the vocabulary. */
    SAME,
    /** The word is in the dictionary of English topics; its Spanish words are searched too. */
    TRANSLATED,
    /** Vocabulary words begin with it. */
    BEGINNING,
    /** Vocabulary words are spelled similarly. */
    SIMILAR,
    /** There is no similar word. */
    UNKNOWN,
    /** A word that occurs in every text. */
    STOP
  }
}
