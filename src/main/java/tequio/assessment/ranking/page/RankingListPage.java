package tequio.assessment.ranking.page;

import java.util.List;
import tequio.assessment.ranking.ComputedEdition;
import tequio.assessment.ranking.RankingEdition;
import tequio.kernel.Page;

/**
 * All rankings with their editions.
 *
 * @param editions those that others made
 * @param independent those that follow from assessments here, by others than the assessed
 * @param self those that follow from self-assessments
 */
public record RankingListPage(
    List<RankingEdition> editions, List<ComputedEdition> independent, List<ComputedEdition> self)
    implements Page {}
