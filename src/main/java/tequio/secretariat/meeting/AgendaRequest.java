package tequio.secretariat.meeting;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * What somebody asked to be dealt with in a session, and the answer.
 *
 * @param by organisation or place in whose name it was asked
 * @param reason why it was left out; needed if it was
 */
public record AgendaRequest(
    PartialDate asked, Text words, Optional<Text> by, boolean accepted, Optional<Text> reason) {}
