package tequio.exercise.content;

import java.util.Optional;
import tequio.methodology.content.Methodology.TimeReading;

/**
 * The edition of a methodology that an exercise follows, and how its time is read.
 *
 * @param version of the published methodology; empty where it comes with the program
 */
public record MethodologyChoice(
    String code, int edition, Optional<Integer> version, TimeReading reading) {}
