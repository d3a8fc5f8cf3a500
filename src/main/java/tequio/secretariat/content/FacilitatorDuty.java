package tequio.secretariat.content;

import java.util.Optional;
import tequio.kernel.Text;

/**
 * Duty of the facilitator.
 *
 * @param meanwhile who does it while there is no facilitator
 */
public record FacilitatorDuty(Text duty, Optional<Text> meanwhile) {}
