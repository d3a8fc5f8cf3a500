package tequio.secretariat.meeting;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Item of the agenda of a session.
 *
 * @param owner who presents it, with office or organisation
 * @param minutes time foreseen for it, in minutes
 * @param documents what is read beforehand
 */
public record AgendaItem(
    Text title, Optional<Text> owner, Optional<Integer> minutes, List<Source> documents) {}
