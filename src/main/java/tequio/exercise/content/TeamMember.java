package tequio.exercise.content;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * An office in the team that is responsible for an exercise.
 *
 * @param person the public servant who holds it, where the government names one
 * @param liaison whether it is the liaison with everybody else
 * @param until the last day; empty where it goes on
 */
public record TeamMember(
    Text office,
    Optional<String> person,
    boolean liaison,
    PartialDate since,
    Optional<PartialDate> until) {}
