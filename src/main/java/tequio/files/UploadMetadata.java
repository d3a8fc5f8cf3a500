package tequio.files;

import java.util.OptionalLong;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;

/**
 * Metadata given by the uploading person; the type is detected from the bytes.
 *
 * @param name file name as sent, any text
 * @param bytes announced size, if any
 */
public record UploadMetadata(
    GovernmentKey government,
    String name,
    Visibility visibility,
    Provenance provenance,
    OptionalLong bytes) {}
