package tequio.consultation.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Reply to a group of submissions or to one submission: what is done with it, or why nothing is.
 *
 * @param group number of the group; empty for a reply to one submission
 * @param submission number of the submission; empty for a reply to a group
 * @param sources laws, figures or documents on which it rests
 */
public record ReasonedReply(
    Optional<Integer> group,
    Optional<Integer> submission,
    PartialDate given,
    Text reply,
    List<Source> sources) {}
