package tequio.secretariat.minutes;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;

/**
 * Approval of minutes. They do not change afterwards.
 *
 * @param meeting number of the later session that approved them
 * @param seats seats that gave their word, if no session did
 */
public record MinutesApproval(
    PartialDate approved, Optional<Integer> meeting, List<Integer> seats) {}
