package tequio.secretariat.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Election of the facilitator of a secretariat by a session.
 *
 * @param from organisation that the person comes from
 * @param until last day of the period, where it was set
 * @param session number of the session that elected
 * @param votes votes, where there was no consensus
 * @param reason why somebody else is replaced
 */
public record FacilitatorAppointment(
    Text name,
    Text from,
    PartialDate since,
    Optional<PartialDate> until,
    Integer session,
    Optional<ElectionVotes> votes,
    List<FacilitatorDuty> duties,
    Optional<Text> reason) {}
