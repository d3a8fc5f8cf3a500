package tequio.secretariat.content;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Appointment of a person to a seat of the secretariat.
 *
 * @param sector code of the sector, as procedure and profile name it
 * @param place number of the seat within its sector, from 1
 * @param from office or organisation that the person comes from
 * @param since first day
 * @param until last day that is known beforehand; public servants leave with their administration
 * @param gathering number of the event in which it was decided
 * @param reason why somebody else is replaced
 */
public record SeatAppointment(
    String sector,
    Integer place,
    SeatRole role,
    Text name,
    Text from,
    PartialDate since,
    Optional<PartialDate> until,
    AppointmentMode mode,
    Optional<Integer> gathering,
    Optional<ElectionVotes> votes,
    Optional<Text> reason) {}
