package tequio.secretariat.minutes;

import java.util.Optional;
import tequio.kernel.Text;

/**
 * Note of the discussion.
 *
 * @param seat number of the seat that wanted it noted; it must have been present
 */
public record MinutesNote(Optional<Integer> seat, Text words) {}
