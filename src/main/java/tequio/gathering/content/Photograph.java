package tequio.gathering.content;

import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * A photograph of a gathering.
 *
 * @param picture its copy is kept here, drawn anew without what the camera wrote into it
 * @param alternative what is seen, for those who do not see it
 */
public record Photograph(Source picture, Text alternative) {}
