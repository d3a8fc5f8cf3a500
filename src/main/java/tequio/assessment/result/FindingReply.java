package tequio.assessment.result;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * What the assessed says to a finding, printed beside it.
 *
 * @param criterion code of the criterion
 * @param office who replies
 */
public record FindingReply(String criterion, Text office, Text words, PartialDate on) {}
