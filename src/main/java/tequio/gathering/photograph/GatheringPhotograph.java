package tequio.gathering.photograph;

import tequio.files.PublicFile;
import tequio.kernel.Text;

/**
 * A photograph as it is shown.
 *
 * @param path of its page in the archive
 * @param alternative what is seen, for those who do not see it
 */
public record GatheringPhotograph(String path, Text title, Text alternative, PublicFile file) {}
