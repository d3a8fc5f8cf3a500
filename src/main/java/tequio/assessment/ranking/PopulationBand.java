package tequio.assessment.ranking;

import java.util.Optional;
import java.util.stream.Stream;
import tequio.territory.Government;

/** Bands of population within which municipalities are comparable. */
public enum PopulationBand {
  SMALL("hasta-50-mil", 0),
  MEDIUM("hasta-200-mil", 50_000),
  LARGE("hasta-500-mil", 200_000),
  METROPOLITAN("mas-de-500-mil", 500_000);

  private final String word;
  private final int from;

  PopulationBand(String word, int from) {
    this.word = word;
    this.from = from;
  }

  /** As addresses write it. */
  public String word() {
    return word;
  }

  public static Optional<PopulationBand> find(String word) {
    return Stream.of(values()).filter(it -> it.word.equals(word)).findFirst();
  }

  /** Of a government whose population is known. */
  public static Optional<PopulationBand> of(Government government) {
    return government
        .population()
        .find()
        .map(people ->
            Stream.of(values())
                .filter(it -> people > it.from || it == SMALL)
                .reduce((a, b) -> b)
                .orElseThrow());
  }
}
