package tequio.data.file;

import java.nio.file.Path;

/** A file on the shelf: where it lies, and what was measured of it. */
public record Kept(Path path, boolean compressed, Measure measure) {}
