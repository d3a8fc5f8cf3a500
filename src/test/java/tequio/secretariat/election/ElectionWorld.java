package tequio.secretariat.election;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** Elections for tests. */
public final class ElectionWorld {

  /** An election of a sector on one day, with these candidates. */
  public static SectorElection election(
      BallotRule rule, TieRule ties, String day, int places, String... candidates) {
    return new SectorElection(
        Text.spanish("Elección de prueba"),
        "sociedad-civil",
        places,
        rule,
        ties,
        new PartialDate(day),
        new PartialDate(day),
        Text.spanish("Instituto"),
        Text.spanish("Organizaciones"),
        Optional.empty(),
        Stream.of(candidates)
            .map(it -> new ElectionCandidate(Text.spanish(it), Text.spanish("Colectivo " + it)))
            .toList());
  }

  /** As many ballots that mark exactly these candidates. */
  public static BallotCount ballots(int ballots, Integer... candidates) {
    return new BallotCount(List.of(candidates), ballots);
  }

  private ElectionWorld() {}
}
