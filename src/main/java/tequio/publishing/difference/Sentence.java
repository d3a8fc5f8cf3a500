package tequio.publishing.difference;

import java.util.Optional;

/**
 * Difference as a sentence.
 *
 * @param marked both wordings as one text, where they are too long to be quoted
 */
public record Sentence(String words, Optional<MarkedText> marked) {}
