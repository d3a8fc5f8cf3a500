package tequio.assessment.ranking;

import java.util.List;
import tequio.kernel.Page;

/** All rankings with their editions. */
public record RankingListPage(List<RankingEdition> editions) implements Page {}
