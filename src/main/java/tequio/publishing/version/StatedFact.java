package tequio.publishing.version;

import java.util.Optional;
import tequio.kernel.Provenance;
import tequio.kernel.SubjectReference;

/**
 * Fact stated in public about a subject; it never changes.
 *
 * @param number from 1 under its subject and kind, without gaps
 * @param corrects number of the earlier fact that this one corrects
 */
public record StatedFact<F extends Record>(
    SubjectReference fact,
    SubjectReference about,
    int number,
    F content,
    Optional<Integer> corrects,
    Provenance provenance) {}
