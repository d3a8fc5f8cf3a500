package tequio.files;

import java.util.OptionalLong;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;

/**
 * What is said of a file by whoever hands it in; its bytes decide what it is.
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
