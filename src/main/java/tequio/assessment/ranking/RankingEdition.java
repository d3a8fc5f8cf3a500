package tequio.assessment.ranking;

import java.math.BigDecimal;
import java.util.List;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * An edition of a ranking.
 *
 * @param code in addresses
 * @param edition the year, or year and number
 * @param instrumentVersion all entries were made with this version, else they are not comparable
 * @param highest score possible
 * @param published when its author published it
 * @param gaps what its source does not say
 */
public record RankingEdition(
    String code,
    String edition,
    Text name,
    Text summary,
    String instrument,
    int instrumentVersion,
    BigDecimal highest,
    PartialDate published,
    List<Source> sources,
    List<Text> gaps) {

  public RankingEdition {
    sources = List.copyOf(sources);
    gaps = List.copyOf(gaps);
  }

  public String path() {
    return "/clasificaciones/" + code + "/" + edition;
  }
}
