package tequio.assessment.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
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
 * @param author who made it; empty where the sources say so
 * @param publishedBy the government for which it was stored here; further editions are of the same
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
    List<Text> gaps,
    Optional<Text> author,
    Optional<GovernmentKey> publishedBy) {

  public RankingEdition {
    sources = List.copyOf(sources);
    gaps = List.copyOf(gaps);
  }

  public String path() {
    return "/clasificaciones/" + code + "/" + edition;
  }
}
