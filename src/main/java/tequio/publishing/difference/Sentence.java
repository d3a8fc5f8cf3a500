package tequio.publishing.difference;

import java.util.Optional;

/**
 * Difference as a sentence.
 *
 * @param marked both wordings as one text, if they are too long to quote
 */
public record Sentence(String words, Optional<MarkedText> marked) {}
