package tequio.publishing.version;

import java.util.Optional;
import tequio.kernel.Provenance;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;

/**
 * Published version of a document; it never changes.
 *
 * @param version from 1, without gaps
 * @param reason why it differs from the version before; empty for the first
 */
public record DocumentVersion<C extends Record>(
    SubjectReference document,
    int version,
    C content,
    Provenance provenance,
    Optional<Text> reason) {}
