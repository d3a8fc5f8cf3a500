package tequio.secretariat.decision;

import java.util.Collection;
import java.util.Map;

/**
 * Votes of a decision by sector.
 *
 * @param bySector votes of each sector, by its code
 */
public record VoteCount(Map<String, Tally> bySector) {

  /** Stands for the sector of secret votes and of the facilitator's. */
  public static final String NO_SECTOR = "";

  /** Votes of some seats. */
  public record Tally(int inFavour, int against, int abstentions) {

    public int all() {
      return inFavour + against + abstentions;
    }

    Tally plus(Tally other) {
      return new Tally(
          inFavour + other.inFavour, against + other.against, abstentions + other.abstentions);
    }

    /** Counts choices. */
    public static Tally of(Collection<VoteChoice> choices) {
      return new Tally(
          count(choices, VoteChoice.IN_FAVOUR),
          count(choices, VoteChoice.AGAINST),
          count(choices, VoteChoice.ABSTAIN));
    }

    private static int count(Collection<VoteChoice> choices, VoteChoice which) {
      return (int) choices.stream().filter(it -> it == which).count();
    }
  }

  public VoteCount {
    bySector = Map.copyOf(bySector);
  }

  public Tally total() {
    return bySector.values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
  }

  /** Whether every vote of some sector is against. */
  boolean hasSectorAgainst() {
    return bySector.entrySet().stream()
        .filter(it -> !it.getKey().equals(NO_SECTOR))
        .map(Map.Entry::getValue)
        .anyMatch(it -> it.all() > 0 && it.against() == it.all());
  }
}
