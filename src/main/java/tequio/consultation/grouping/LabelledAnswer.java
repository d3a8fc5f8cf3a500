package tequio.consultation.grouping;

import java.util.Optional;

/**
 * Answer with the group that a person gave it.
 *
 * @param group name of the group; empty where it is alone
 */
public record LabelledAnswer(String words, Optional<String> group, Optional<String> topic) {}
