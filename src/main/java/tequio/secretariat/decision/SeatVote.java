package tequio.secretariat.decision;

import tequio.kernel.Text;
import tequio.secretariat.content.SeatRole;

/** Named vote of a seat. */
public record SeatVote(int seat, Text name, SeatRole role, VoteChoice choice) {}
