package tequio.secretariat.core;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * That somebody was admitted to the civil-society core. It says as much as the participant chose.
 *
 * @param type empty for a participant who is only counted
 * @param sector empty for a participant who is only counted
 * @param name empty unless the participant chose that everybody reads it
 */
public record CoreAdmission(
    Optional<CoreParticipantType> type,
    Optional<CoreSector> sector,
    Optional<Text> name,
    PartialDate admitted) {}
