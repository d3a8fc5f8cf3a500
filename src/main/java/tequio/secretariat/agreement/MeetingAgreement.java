package tequio.secretariat.agreement;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Agreement of a session of the secretariat.
 *
 * @param title what is agreed
 * @param meeting number of the session
 * @param item number of the item of its agenda
 * @param decision number of the decision in the session, if it was put to a vote
 * @param owner who does it: office, organisation or seat
 * @param due day by which it is done
 * @param proof what will prove it
 */
public record MeetingAgreement(
    Text title,
    Text owner,
    PartialDate due,
    Text proof,
    int meeting,
    int item,
    Optional<Integer> decision,
    PartialDate agreed) {}
