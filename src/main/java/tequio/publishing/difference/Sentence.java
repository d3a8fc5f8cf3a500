package tequio.publishing.difference;

import java.util.Optional;

/**
 * A difference in words.
 *
 * @param marked both wordings as one text, where they are too long to be quoted
 */
public record Sentence(String words, Optional<MarkedText> marked) {}
