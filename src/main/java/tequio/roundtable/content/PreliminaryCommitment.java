package tequio.roundtable.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Sentence on which a table agreed: who will do what, for whom, before when.
 *
 * @param day before which it is done; empty where only words say it
 * @param before the same in words: "before the rains"
 * @param alternative number of the alternative from which it comes
 */
public record PreliminaryCommitment(
    Text who,
    Text what,
    Text whom,
    Optional<PartialDate> day,
    Optional<Text> before,
    Optional<Integer> alternative,
    List<Text> activities,
    List<Text> products) {}
