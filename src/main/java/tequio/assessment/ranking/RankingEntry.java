package tequio.assessment.ranking;

import java.util.Optional;
import tequio.assessment.scoring.ScoreRange;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;

/**
 * What an edition says of a government.
 *
 * @param score missing where there are no data
 * @param achieved criteria, where the source says so
 */
public record RankingEntry(
    GovernmentKey government, Known<ScoreRange> score, Optional<Fraction> achieved) {}
