package tequio.assessment.ranking;

import java.util.List;
import java.util.Map;
import tequio.kernel.GovernmentKey;

/**
 * The entries of an edition that follows from assessments frozen here.
 *
 * @param results those that the entry of each government follows from
 */
public record ComputedEntries(
    ComputedEdition of,
    List<RankingEntry> entries,
    Map<GovernmentKey, List<FrozenResult>> results) {}
