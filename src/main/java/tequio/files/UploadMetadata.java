package tequio.files;

import java.util.OptionalLong;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;

/**
 * Metadata given by the uploading person; the type is detected from the bytes.
 *
 * @param name as its author called it: anything at all
 * @param bytes how many were announced, when they were
 */
public record UploadMetadata(
    GovernmentKey government,
    String name,
    Visibility visibility,
    Provenance provenance,
    OptionalLong bytes) {}
