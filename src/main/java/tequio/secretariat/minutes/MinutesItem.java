package tequio.secretariat.minutes;

import java.util.List;
import tequio.kernel.Text;

/**
 * What happened with an item of the agenda.
 *
 * @param decisions numbers of the decisions of the session
 * @param agreements numbers of the agreements
 */
public record MinutesItem(
    int number,
    Text title,
    List<MinutesNote> notes,
    List<Integer> decisions,
    List<Integer> agreements) {}
