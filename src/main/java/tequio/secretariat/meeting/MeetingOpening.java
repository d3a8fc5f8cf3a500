package tequio.secretariat.meeting;

import java.util.List;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Opening of a session with its quorum.
 *
 * @param at time of day: {@code 17:05}
 * @param basis rules by which the quorum was computed
 */
public record MeetingOpening(
    PartialDate day, String at, Text basis, List<SectorPresence> sectors) {}
