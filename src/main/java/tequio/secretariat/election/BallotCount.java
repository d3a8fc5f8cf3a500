package tequio.secretariat.election;

import java.util.List;

/**
 * How many ballots mark exactly these candidates.
 *
 * @param candidates numbers of the candidates, from 1, in ascending order; empty for blank ballots
 */
public record BallotCount(List<Integer> candidates, Integer ballots) {

  public BallotCount {
    candidates = List.copyOf(candidates);
  }
}
